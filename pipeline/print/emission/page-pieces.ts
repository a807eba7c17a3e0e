import type { Galley, RowBlock } from '../galley/block.ts';
import type { NotePiece, Slug } from '../pages/page.ts';
import { slugTops } from '../pages/slug-tops.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Piece } from './emit-blocks.ts';

/**
 * The blocks of slugs [from, to) with the space between them in points; `half` is half a line of the grid. Where they
 * begin with a row of a table its head stands first.
 */
export function pagePieces(
  galley: Galley,
  slugs: Slug[],
  page: { from: number; to: number },
  half: number,
): Piece[] {
  const tops = slugTops(slugs, page.from, page.to);
  const first = slugs[page.from] && galley.blocks[slugs[page.from].block];
  const pieces = page.to > page.from && first?.kind === 'row' ? headAgain(first) : [];
  let bottom = page.to > page.from ? slugs[page.from].head : 0;
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

const headAgain = ({ heads }: RowBlock): Piece[] =>
  heads.map((block) => ({ block, from: 0, to: block.units, gap: 0 }));

/** The blocks of lines [from, to) of a note; `between`: points from one series of notes to the next. */
export function notePieces(galley: Galley, piece: NotePiece, between: number): Piece[] {
  let passed = 0;
  return galley.notes[piece.note].blocks.flatMap((block): Piece[] => {
    const lines = block.copy.lines.length;
    const from = Math.max(0, piece.from - passed);
    const to = Math.min(lines, piece.to - passed);
    passed += lines;
    if (to <= from) return [];
    const gap = piece.apart && passed - lines <= piece.from ? between : 0;
    return [{ block, from, to, gap }];
  });
}

/** Points that the notes of a page take, without the rule above what goes on. */
export function notesDepth(notes: NotePiece[], { notes: { leading, between } }: Sheet): number {
  return notes.reduce((sum, { from, to, apart }) => sum + (to - from) * leading + (apart ? between : 0), 0);
}
