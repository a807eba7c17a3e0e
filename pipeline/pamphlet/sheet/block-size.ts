import type { Frame, Seam, Size } from './types.ts';

/** Pages of one size, and what parts them. */
export interface Block {
  /** points, of a page of its own size */
  cell: Size;
  /** what parts the columns, and the rows; one less than there are of them */
  between: Frame['between'];
}

/** The block of pages in points, at their own size. */
export function blockSize({ cell, between }: Block): Size {
  const gaps = (seams: Seam[]) => seams.reduce((sum, { gap }) => sum + gap, 0);
  return {
    width: cell.width * (between.columns.length + 1) + gaps(between.columns),
    height: cell.height * (between.rows.length + 1) + gaps(between.rows),
  };
}
