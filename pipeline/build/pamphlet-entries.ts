import type { Edition, TextEntry } from '../model/edition.ts';
import { textEntries } from './text-entries.ts';

/** The texts of an edition that are pamphlets too, in its order. */
export const pamphletEntries = ({ book }: Edition): TextEntry[] =>
  textEntries(book.order).filter((entry) => entry.pamphlet);
