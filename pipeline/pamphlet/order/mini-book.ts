import type { Side } from './types.ts';

/** Pages of a book that is folded from one sheet. */
export const MINI_PAGES = 8;

/**
 * Eight pages on one side of one sheet, its long edge at the bottom; the upper row stands on its head. Folded to eighths,
 * slit along the middle two panels, pushed together and wrapped.
 */
const ROWS = [
  [5, 4, 3, 2],
  [6, 7, 8, 1],
];

/** The side of a mini-book; `pages[place - 1]` is what stands at a place. */
export function miniBook(pages: (number | null)[]): Side {
  return ROWS.map((places, row) =>
    places.map((place) => ({
      place,
      page: pages[place - 1] ?? null,
      turned: row === 0,
      section: 0,
      depth: 0,
    })),
  );
}
