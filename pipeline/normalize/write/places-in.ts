import type { Place } from '../../model/message.ts';
import { fold } from '../blocks/fold.ts';
import type { Block, Draft } from '../draft.ts';

/** Says line and column in the source of places in a block's words. The block is read once, however many are asked for. */
export function placesIn(draft: Draft, block: Block): (offset: number) => Place {
  let starts: number[] | null = null;
  let at: Int32Array = new Int32Array(0);
  return (offset) => {
    if (starts === null) {
      const source = draft.source.slice(block.from, block.to);
      at = fold(source, block.from).at;
      starts = [...source.matchAll(/\n/g)].map((match) => block.from + match.index + 1);
    }
    const place = at[offset];
    const line = linesBefore(starts, place);
    const column = line === 0 ? block.column + place - block.from : place - starts[line - 1] + 1;
    return { file: draft.file, line: block.line + line, column };
  };
}

/** How many of the sorted offsets are not after a place, by halving. */
function linesBefore(starts: number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
