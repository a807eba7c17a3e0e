import type { Cell, OrderedSheet } from '../../pipeline/pamphlet/order/types.ts';

/**
 * A simulator of paper. It knows nothing of page orders: it takes what is printed on both sides of each sheet, turns, cuts,
 * piles and folds the paper as a pair of hands would, and reads what comes out.
 */

/** What is printed on one panel of paper: `up` as seen by someone who looks at that face, the sheet's head upwards. */
interface Face {
  page: number | null;
  up: boolean;
}

/** A panel of paper: its two faces. `back` is what one sees after turning the panel like a page (about its upright axis). */
export interface Panel {
  front: Face;
  back: Face;
}

/** The axis about which the printer turned the sheet before it printed the back. */
export type Axis = 'upright' | 'level';

const face = (cell: Cell | null): Face | null =>
  cell === null ? null : { page: cell.page, up: !cell.turned };

/** The sheet as paper: panels in rows from the top as one looks at its front; null: waste. */
export function paperOf({ front, back }: OrderedSheet, axis: Axis): (Panel | null)[][] {
  return front.map((row, y) =>
    row.map((cell, x) => {
      const own = face(cell);
      if (own === null) return null;
      const behind = axis === 'upright' ? back?.[y][row.length - 1 - x] : back?.[front.length - 1 - y][x];
      const other = face(behind ?? null) ?? { page: null, up: axis === 'upright' };
      // turned about the level axis, what was printed upright stands on its head when one turns the page
      return { front: own, back: { page: other.page, up: axis === 'upright' ? other.up : !other.up } };
    }),
  );
}

/** One part of the cut pile after the other: the right part goes under the left one, then the lower under the upper. */
export function cutPile(pile: (Panel | null)[][][], width: number): Panel[][] {
  const [rows, columns] = [pile[0].length, pile[0][0].length / width];
  const parts: Panel[][] = [];
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      for (const sheet of pile) {
        const part = sheet[y].slice(x * width, (x + 1) * width);
        if (part.every((panel) => panel !== null)) parts.push(part as Panel[]);
      }
  return parts;
}

/**
 * Folds a pile of strips of two panels, the top one outermost, its front the outside, and reads it: leaf by leaf the side
 * that lies open, then the other one. The spine is on the left (ltr) or on the right.
 */
export function foldAndRead(pile: Panel[][], spine: 'left' | 'right'): Face[] {
  // spine left: one starts at the right half of the outermost strip and comes back over the left halves
  const [first, second] = spine === 'left' ? [1, 0] : [0, 1];
  return [
    ...pile.flatMap((strip) => [strip[first].front, strip[first].back]),
    ...pile.toReversed().flatMap((strip) => [strip[second].back, strip[second].front]),
  ];
}

/** Reads a pile of leaves. */
export const readLeaves = (pile: Panel[][]): Face[] => pile.flatMap(([leaf]) => [leaf.front, leaf.back]);

/** Panels of a sheet of two rows of four that hang together by an edge after the slit between the middle ones. */
type Spot = `${'T' | 'B'}${1 | 2 | 3 | 4}`;
/** Round the ring that the slit sheet is: each spot and how it is folded to the next one. */
const RING: [Spot, 'fore-edge' | 'spine'][] = [
  // outward folds become fore-edges or heads of leaves, inward ones meet at the spine
  ['B1', 'spine'],
  ['B2', 'fore-edge'],
  ['B3', 'spine'],
  ['B4', 'fore-edge'],
  ['T4', 'spine'],
  ['T3', 'fore-edge'],
  ['T2', 'spine'],
  ['T1', 'fore-edge'],
];

/**
 * Reads a mini-book: pushed together, each leaf is two panels back to back, each opening two that meet at the spine. One
 * begins at the panel with `cover` and goes on to the back of its leaf. A face is upright where its head is at the long fold,
 * which is the top of every leaf.
 */
export function readMiniBook(front: Cell[][], cover: number): { pages: (number | null)[]; upright: boolean } {
  const at = (spot: Spot) => front[spot[0] === 'T' ? 0 : 1][Number(spot[1]) - 1];
  const start = RING.findIndex(([spot]) => at(spot).page === cover);
  const forward = RING[start][1] === 'fore-edge';
  const order = RING.map(
    (_, step) => RING[(start + (forward ? step : -step) + 2 * RING.length) % RING.length],
  );
  return {
    pages: order.map(([spot]) => at(spot).page),
    // heads meet at the long fold: the upper row stands on its head
    upright: order.every(([spot]) => at(spot).turned === (spot[0] === 'T')),
  };
}
