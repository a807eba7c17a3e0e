import { type Block, blockSize } from './block-size.ts';
import type { Frame, Seam, Size } from './types.ts';

/** Points by which a block of pages may be larger than its sheet: PDFs round their pages to whole points. */
const TOLERANCE = 1;

export interface FrameOptions extends Block {
  /** points, upright or lying as it is fed; see `lie` */
  sheet: Size;
  /** points of each page beyond its trim, at its own size */
  bleed: number;
  /** down: larger pages are made smaller; fit: and smaller ones larger; none: neither */
  scale: 'down' | 'fit' | 'none';
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
