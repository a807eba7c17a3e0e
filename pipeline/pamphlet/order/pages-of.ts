import type { Side } from './types.ts';

/** The pages of a side as numbers, row by row; null: a blank or nothing. For `--json`. */
export const pagesOf = (side: Side): (number | null)[][] =>
  side.map((row) => row.map((cell) => cell?.page ?? null));
