import type { Edition, TextEntry } from '../model/edition.ts';

/** All texts of an edition, in its order. */
export const textEntries = (order: Edition['book']['order']): TextEntry[] =>
  order.flatMap((entry) => ('text' in entry ? [entry] : entry.texts));
