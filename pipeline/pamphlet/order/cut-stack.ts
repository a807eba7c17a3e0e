import type { Piece } from './types.ts';

/** Pieces on one sheet: rows from the top, each from left to right; null: nothing is left for it. */
export type Grid = (Piece | null)[][];

/**
 * Spreads pieces over sheets of `across` x `down` of them, so that the pile of printed sheets is cut once and for all: of
 * the parts, the right one goes under the left one, then the lower one under the upper one.
 */
export function cutStack(pieces: Piece[], across: number, down: number): Grid[] {
  const sheets = Math.ceil(pieces.length / (across * down));
  const at = (sheet: number, row: number, column: number) =>
    pieces[(row * across + column) * sheets + sheet] ?? null;
  return Array.from({ length: sheets }, (_, sheet) =>
    Array.from({ length: down }, (_, row) =>
      Array.from({ length: across }, (_, column) => at(sheet, row, column)),
    ),
  );
}
