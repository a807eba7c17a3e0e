import type { Emission } from './emission.ts';
import { emitBlocks } from './emit-blocks.ts';
import type { Area } from './page-areas.ts';
import { pixels } from './pixels.ts';

/**
 * Writes columns that stand side by side, one after the other; `above` are the points of the text block that are taken
 * by what stands before them. Each box takes back its own height, so that the next begins where it began.
 */
export function emitColumns(columns: Area[], above: number, emission: Emission): string {
  return columns
    .map((area) => {
      const space = area.top - above;
      const height = space + area.depth;
      const box = `height:${pixels(height)};margin:0 0 ${pixels(-height)} ${pixels(area.left)};padding-top:${pixels(space)}`;
      return `<div style="${box}">${emitBlocks(area.pieces, area.order, emission)}</div>`;
    })
    .join('');
}
