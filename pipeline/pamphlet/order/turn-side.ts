import type { Side } from './types.ts';

/** A side as it looks when its sheet is turned by 180 degrees on the table. */
export function turnSide(side: Side): Side {
  return side
    .map((row) => row.map((cell) => (cell === null ? null : { ...cell, turned: !cell.turned })).reverse())
    .reverse();
}
