import type { Galley } from '../galley/block.ts';
import type { NotePiece, Slug } from '../pages/page.ts';
import { slugTops } from '../pages/slug-tops.ts';
import type { Piece } from './emit-blocks.ts';

/** The blocks of slugs [from, to) with the space between them in points; `half` is half a line of the grid. */
export function pagePieces(
  galley: Galley,
  slugs: Slug[],
  page: { from: number; to: number },
  half: number,
): Piece[] {
  const tops = slugTops(slugs, page.from, page.to);
  const pieces: Piece[] = [];
  let bottom = 0;
  for (let index = page.from; index < page.to; index++) {
    const slug = slugs[index];
    const top = tops[index - page.from];
    const last = pieces.at(-1);
    const block = galley.blocks[slug.block];
    if (last?.block === block) last.to = slug.line + 1;
    else pieces.push({ block, from: slug.line, to: slug.line + 1, gap: (top - bottom) * half });
    bottom = top + slug.height;
  }
  return pieces;
}

/** The blocks of lines [from, to) of a note. */
export function notePieces(galley: Galley, piece: NotePiece): Piece[] {
  let passed = 0;
  return galley.notes[piece.note].blocks.flatMap((block): Piece[] => {
    const lines = block.copy.lines.length;
    const from = Math.max(0, piece.from - passed);
    const to = Math.min(lines, piece.to - passed);
    passed += lines;
    return to > from ? [{ block, from, to, gap: 0 }] : [];
  });
}
