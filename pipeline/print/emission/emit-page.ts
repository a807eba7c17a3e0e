import type { Galley } from '../galley/block.ts';
import type { SetPage, Slug } from '../pages/page.ts';
import type { Emission } from './emission.ts';
import { emitBlocks } from './emit-blocks.ts';
import { emitColumns } from './emit-columns.ts';
import { pageAreas } from './page-areas.ts';
import { notePieces, notesDepth } from './page-pieces.ts';
import { pixels } from './pixels.ts';

/** A section's page with its place in the book. */
export interface PlacedPage {
  index: number;
  page: SetPage;
}

/** Writes one page: text, then the notes at its foot. */
export function emitPage(
  { index, page }: PlacedPage,
  galley: Galley,
  slugs: Slug[],
  emission: Emission,
): string {
  const { sheet } = emission;
  const ruleRoom = page.continued ? sheet.notes.rule : 0;
  const foot = notesDepth(page.notes, sheet) + ruleRoom;
  const [text, ...columns] = pageAreas(galley, slugs, page, index, sheet.grid / 2);
  const body = emitBlocks(text.pieces, text.order, emission) + emitColumns(columns, text.depth, emission);
  const rule = page.continued ? `<div style="height:${pixels(ruleRoom)}"></div>` : '';
  const notes = page.notes.map((piece) => emitNote(galley, piece, index, emission)).join('');
  const height = Math.max(0, page.depth * sheet.grid - foot);
  return `<div class="page ${index % 2 === 0 ? 'right' : 'left'}"><div class="text" style="height:${pixels(height)}">${body}</div>${rule}${notes}</div>`;
}

function emitNote(galley: Galley, piece: SetPage['notes'][number], page: number, emission: Emission): string {
  const note = galley.notes[piece.note];
  const lang = emission.markers.note(emission.language, note.id, piece.from > 0);
  return `<div role="note" lang="${lang}">${emitBlocks(notePieces(galley, piece, emission.sheet.notes.between), page, emission)}</div>`;
}

/** A page without anything on it. */
export const emitBlank = (index: number): string =>
  `<div class="page ${index % 2 === 0 ? 'right' : 'left'}"></div>`;
