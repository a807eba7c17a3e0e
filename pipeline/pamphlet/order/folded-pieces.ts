import type { Piece } from './types.ts';

/** Pages of a sheet that is folded once. */
const PER_SHEET = 4;

/**
 * The sheets of a work whose pages are `places`, folded once each and put into one another in sections of `size` pages
 * (a multiple of four); the last section is as short as its pages allow. Outermost sheet first.
 */
export function foldedPieces(places: number, size: number): Piece[] {
  const pieces: Piece[] = [];
  for (let first = 1, section = 0; first <= places; first += size, section++) {
    const pages = Math.min(size, Math.ceil((places - first + 1) / PER_SHEET) * PER_SHEET);
    const last = first + pages - 1;
    for (let depth = 0; depth < pages / PER_SHEET; depth++) {
      const [low, high] = [first + 2 * depth, last - 2 * depth];
      pieces.push({ front: [high, low], back: [low + 1, high - 1], section, depth });
    }
  }
  return pieces;
}
