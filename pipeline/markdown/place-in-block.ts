import type { Place } from '../model/message.ts';
import type { LeafBlock, LeafPiece } from './leaf-blocks.ts';

/** Where a character of a block stands in its file; the column is null behind line ends and in received texts. */
export function placeInBlock({ pieces }: Pick<LeafBlock, 'pieces'>, at: number, file: string | null): Place {
  let index = lastFrom(pieces, at);
  const piece = pieces[index];
  if (piece === undefined) return { file, line: null, column: null };
  const start = piece.node.position?.start;
  if (start === undefined) return { file, line: piece.line, column: null };
  // pieces of a text node that calls have cut share its position
  let before = piece.node.value.slice(0, at - piece.from);
  while (index > 0 && sameStart(pieces[index - 1], piece)) before = pieces[--index].node.value + before;
  const lines = before.split('\n').length - 1;
  return { file, line: start.line + lines, column: lines > 0 ? null : start.column + before.length };
}

/** Index of the last piece that begins at or before an offset, by halving. */
function lastFrom(pieces: LeafPiece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle].from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sameStart(one: LeafPiece, other: LeafPiece): boolean {
  const a = one.node.position?.start;
  const b = other.node.position?.start;
  return a !== undefined && a.line === b?.line && a.column === b.column;
}
