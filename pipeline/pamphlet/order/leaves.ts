import type { Piece } from './types.ts';

/** Leaves of two pages each, for a pile that is bound or stapled at its side. */
export function leaves(places: number): Piece[] {
  return Array.from({ length: Math.ceil(places / 2) }, (_, index) => ({
    front: [2 * index + 1],
    back: [2 * index + 2],
    section: 0,
    depth: 0,
  }));
}
