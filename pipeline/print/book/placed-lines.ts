import { cellLines } from '../emission/cell-lines.ts';
import type { FontMetrics } from '../emission/font-metrics.ts';
import type { Copy, TextBlock } from '../galley/block.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet, StyleName } from '../sheet/schema.ts';
import type { PlacedLine } from '../types.ts';
import { baselineOf, type PageSpot } from './artifacts/page-spot.ts';
import type { PlacedSection } from './place-sections.ts';
import { type PlacedPiece, placedPieces } from './placed-pieces.ts';
import { plainOffset } from './plain-offset.ts';

/** Every line of text of the book on its page; cells of a row one after the other. */
export function placedLines(
  sections: PlacedSection[],
  sheet: Sheet,
  frame: PageFrame,
  metrics: FontMetrics,
): PlacedLine[] {
  return sections.flatMap((section) => {
    const notes = new Map(
      section.galley.notes.flatMap(({ id, blocks }) =>
        blocks.map((block): [TextBlock, string] => [block, id]),
      ),
    );
    return section.placed.flatMap((placed) => {
      const spot: PageSpot = { page: placed.index, left: 0, height: frame.height, sheet, metrics };
      return placedPieces(section, placed, sheet, frame).flatMap((piece) => {
        const note = piece.block.kind === 'text' ? (notes.get(piece.block) ?? null) : null;
        return linesOf(piece, spot).map((line) => ({ ...line, section: section.section.id, note }));
      });
    });
  });
}

type Bare = Omit<PlacedLine, 'section' | 'note'>;

function linesOf(piece: PlacedPiece, spot: PageSpot): Bare[] {
  const { block, from, to } = piece;
  if (block.kind === 'text') return copyLines(block.copy, block.block, block.style, from, to, piece, spot);
  if (block.kind !== 'row') return [];
  return block.cells.flatMap(({ copy, style }) => {
    const { first, last } = cellLines(block, copy.lines.length, from, to);
    return copyLines(copy, copy.paragraph.id, style, first, last, piece, spot);
  });
}

function copyLines(
  copy: Copy,
  block: string | null,
  style: StyleName,
  from: number,
  to: number,
  piece: PlacedPiece,
  spot: PageSpot,
): Bare[] {
  return copy.lines.slice(from, to).map((line, index) => ({
    page: spot.page,
    block,
    from: plainOffset(copy, line.from),
    to: plainOffset(copy, copy.lines[from + index + 1]?.from ?? copy.paragraph.text.length),
    y: baselineOf(piece, from + index, style, spot),
    leading: spot.sheet.styles[style].leading,
  }));
}
