import { cellLines } from '../../emission/cell-lines.ts';
import { firstWhere } from '../../first-where.ts';
import type { Copy } from '../../galley/block.ts';
import { HYPHEN } from '../../lines/create-ruler.ts';
import { turnedBy } from '../../lines/turned-by.ts';
import type { StyleName } from '../../sheet/schema.ts';
import type { Stamp } from '../../types.ts';
import type { PlacedPiece } from '../placed-pieces.ts';
import { baselineOf, type PageSpot } from './page-spot.ts';

/** The hyphens that are not in the text, at the ends of the lines of a piece. */
export function hyphens(piece: PlacedPiece, spot: PageSpot): Stamp[] {
  const { block, from, to } = piece;
  if (block.kind === 'text') return hyphensOf(block.copy, from, to, block.left, block.style, piece, spot);
  if (block.kind !== 'row') return [];
  return block.cells.flatMap(({ copy, left, style }) => {
    const { first, last } = cellLines(block, copy.lines.length, from, to);
    return hyphensOf(copy, first, last, left, style, piece, spot);
  });
}

function hyphensOf(
  copy: Copy,
  from: number,
  to: number,
  left: number,
  style: StyleName,
  piece: PlacedPiece,
  spot: PageSpot,
): Stamp[] {
  const stamps: Stamp[] = [];
  for (let index = from; index < to; index++) {
    if (!copy.lines[index].hyphen) continue;
    const { font, size, features } = lastRun(copy, index);
    stamps.push({
      page: spot.page,
      kind: 'layout',
      text: HYPHEN,
      x: spot.left + piece.left + left + endOf(copy, index),
      y: baselineOf(piece, index, style, spot),
      align: 'right',
      font,
      size,
      features,
      tracking: 0,
    });
  }
  return stamps;
}

/** The run that a line ends in. */
function lastRun({ paragraph, lines }: Copy, index: number) {
  const { runs } = paragraph;
  return runs[firstWhere(runs, ({ to }) => to >= lines[index].to)];
}

/** Where a line ends, points from the left edge of its measure. */
function endOf({ paragraph, lines }: Copy, index: number): number {
  const { align, measure, indent } = paragraph;
  const { width } = lines[index];
  if (align === 'left') return (index === 0 ? indent : turnedBy(paragraph, lines, index)) + width;
  return align === 'center' ? (measure + width) / 2 : measure;
}
