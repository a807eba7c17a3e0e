import type { Column, Slug } from '../pages/page.ts';

/** What columns are filled to. */
export interface ColumnRoom {
  columns: number;
  /** points from the left edge of a column to that of the next */
  pitch: number;
  /** half lines of a line of theirs */
  leading: number;
  /** lines of a column that begins `top` half lines below the head of the page */
  linesBelow: (top: number) => number;
  /** half lines where the columns of the first page begin */
  top: number;
}

/** Lines of the shortest column: a heading that is repeated, and a line. */
const FEWEST = 2;

/** Room for rounding when half lines are counted in lines. */
const EPSILON = 1e-6;

/**
 * Fills page after page of columns with the slugs from `start` on. Columns end where pages may. An entry that is broken
 * over a leaf takes a line for its heading; the columns of the last page are as equal as they can be, the first the
 * longest.
 */
export function fillColumns(
  slugs: readonly Slug[],
  start: number,
  room: ColumnRoom,
  startsRight: boolean,
): Column[][] {
  const pages: Column[][] = [];
  for (let at = start; at < slugs.length; at = endOf(pages[pages.length - 1])) {
    const right = (pages.length % 2 === 0) === startsRight;
    const top = pages.length === 0 ? room.top : 0;
    const page = { slugs, from: at, top, continued: !right && slugs[at].line > 0, room };
    const full = fillPage(page, room.linesBelow(top));
    pages.push(endOf(full) < slugs.length ? full : balanced(page, full));
  }
  return pages;
}

interface PageToFill {
  slugs: readonly Slug[];
  from: number;
  top: number;
  continued: boolean;
  room: ColumnRoom;
}

const endOf = (columns: readonly Column[]): number => columns[columns.length - 1].to;

/** Columns of at most so many lines. */
function fillPage({ slugs, from, top, continued, room }: PageToFill, lines: number): Column[] {
  const columns: Column[] = [];
  let at = from;
  while (at < slugs.length && columns.length < room.columns) {
    const repeats = continued && columns.length === 0;
    const to = columnEnd(slugs, at, (repeats ? lines - 1 : lines) * room.leading + EPSILON);
    const left = columns.length * room.pitch;
    columns.push({ from: at, to, left, top: top + (repeats ? room.leading : 0), continued: repeats });
    at = to;
  }
  return columns;
}

/** Where the column that begins with slug `from` ends: the last place where it may that has room; one slug on anyway. */
function columnEnd(slugs: readonly Slug[], from: number, depth: number): number {
  let best = from + 1;
  let used = 0;
  for (let at = from; at < slugs.length; at++) {
    used += slugs[at].height + (at > from ? slugs[at].before : 0);
    if (used > depth) break;
    if (slugs[at].breakAfter) best = at + 1;
  }
  return best;
}

/** The shortest columns that take all that is left and end where they may; `full` where there are none. */
function balanced(page: PageToFill, full: Column[]): Column[] {
  const { slugs, top, room } = page;
  for (let lines = FEWEST; lines < room.linesBelow(top); lines++) {
    const columns = fillPage(page, lines);
    if (endOf(columns) === slugs.length && columns.every(({ to }) => slugs[to - 1].breakAfter))
      return columns;
  }
  return full;
}
