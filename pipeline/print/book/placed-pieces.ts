import type { Piece } from '../emission/emit-blocks.ts';
import { pageAreas } from '../emission/page-areas.ts';
import { notePieces, notesDepth } from '../emission/page-pieces.ts';
import type { Block } from '../galley/block.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { BookPage, PlacedSection } from './place-sections.ts';

/** A piece on its page. Points. */
export interface PlacedPiece extends Piece {
  /** from the left edge of the text block to that of its column */
  left: number;
  /** from the top of the page to its first line */
  top: number;
  /** depth of a line, or of all of what has no lines */
  leading: number;
}

/** Where the notes of a page begin, points from its top; the rule above a continued one stands higher. */
export function notesTop({ page }: BookPage, sheet: Sheet, frame: PageFrame): number {
  if (!page) return frame.top;
  return frame.top + page.depth * sheet.grid - notesDepth(page.notes, sheet);
}

/** What stands on a page, from its top to its foot. */
export function placedPieces(
  { galley, slugs }: PlacedSection,
  placed: BookPage,
  sheet: Sheet,
  frame: PageFrame,
): PlacedPiece[] {
  const { page, index } = placed;
  if (!page) return [];
  const half = sheet.grid / 2;
  let top: number;
  const text = pageAreas(galley, slugs, page, index, half).flatMap((area) => {
    top = frame.top + area.top;
    return area.pieces.map((piece): PlacedPiece => {
      const leading = leadingOf(piece.block) * half;
      const own = top + piece.gap;
      top = own + leading * (piece.to - piece.from);
      return { ...piece, left: area.left, top: own, leading };
    });
  });
  top = notesTop(placed, sheet, frame);
  const notes = page.notes
    .flatMap((note) => notePieces(galley, note, sheet.notes.between))
    .map((piece): PlacedPiece => {
      const own = top + piece.gap;
      top = own + sheet.notes.leading * (piece.to - piece.from);
      return { ...piece, left: 0, top: own, leading: sheet.notes.leading };
    });
  return [...text, ...notes];
}

/** Half lines of one line or unit of a block, or of all of one that has none. */
const leadingOf = (block: Block): number => ('leading' in block ? block.leading : block.height);
