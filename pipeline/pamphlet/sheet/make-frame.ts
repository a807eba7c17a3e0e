import { POINTS } from './points.ts';
import type { Frame, Seam, Size } from './types.ts';

/** Points by which a block of pages may be larger than its sheet: PDFs round their pages to whole points. */
const TOLERANCE = 1;

export interface FrameOptions {
  /** points, upright or lying as it is fed; see `lie` */
  sheet: Size;
  /** points, of a page of its own size */
  cell: Size;
  /** what parts the columns, and the rows; one less than there are of them */
  between: Frame['between'];
  /** points of each page beyond its trim, at its own size */
  bleed: number;
  /** down: larger pages are made smaller; fit: and smaller ones larger; none: neither */
  scale: 'down' | 'fit' | 'none';
}

/** The block of pages in points, at their own size. */
export function blockSize({ cell, between }: Pick<FrameOptions, 'cell' | 'between'>): Size {
  const gaps = (seams: Seam[]) => seams.reduce((sum, { gap }) => sum + gap, 0);
  return {
    width: cell.width * (between.columns.length + 1) + gaps(between.columns),
    height: cell.height * (between.rows.length + 1) + gaps(between.rows),
  };
}

/** The sheet as it lies for this block: with its long side at the bottom where more fits on it that way. */
export function lie(sheet: Size, block: Size): Size {
  const [short, long] = [sheet.width, sheet.height].toSorted((a, b) => a - b);
  const share = (width: number, height: number) => Math.min(width / block.width, height / block.height);
  const lying = share(long, short);
  const upright = share(short, long);
  const isLying = Math.abs(lying - upright) < 1e-6 ? block.width > block.height : lying > upright;
  return isLying ? { width: long, height: short } : { width: short, height: long };
}

/**
 * Columns and rows of pages in the middle of the sheet, so that they stand behind each other on both sides. Null where
 * they do not fit and may not be made smaller.
 */
export function makeFrame(options: FrameOptions): Frame | null {
  const { sheet, cell, between } = options;
  const block = blockSize(options);
  const fitting = Math.min(sheet.width / block.width, sheet.height / block.height);
  const isLarger = block.width > sheet.width + TOLERANCE || block.height > sheet.height + TOLERANCE;
  if (isLarger && options.scale === 'none') return null;
  const scale = options.scale === 'fit' || isLarger ? fitting : 1;
  const left = (sheet.width - block.width * scale) / 2;
  const top = (sheet.height + block.height * scale) / 2;
  const scaled = (seams: Seam[]) => seams.map(({ kind, gap }) => ({ kind, gap: gap * scale }));
  return {
    sheet,
    scale,
    columns: starts(cell.width, between.columns).map((x) => left + x * scale),
    rows: starts(cell.height, between.rows).map((y) => top - (y + cell.height) * scale),
    cell: { width: cell.width * scale, height: cell.height * scale },
    between: { columns: scaled(between.columns), rows: scaled(between.rows) },
    bleed: options.bleed * scale,
  };
}

/** Where each of a row of equal pieces starts. */
function starts(length: number, seams: Seam[]): number[] {
  let at = 0;
  return [0, ...seams.map(({ gap }) => (at += length + gap))];
}

/** Millimetres to points. */
export const toPoints = ({ width, height }: Size): Size => ({
  width: width * POINTS,
  height: height * POINTS,
});
