import type { Marginal } from '../../model/marginalia.ts';
import type { PlacedLine } from '../types.ts';

/** Makes a function that gives the lines that something said in the margin stands beside, in order; none where it has no place. */
export function findLines(lines: readonly PlacedLine[]): (at: Marginal['at']) => PlacedLine[] {
  const blocks = new Map<string, PlacedLine[]>();
  const notes = new Map<string, PlacedLine[]>();
  for (const line of lines) {
    if (line.note !== null) add(notes, line.note, line);
    else if (line.block !== null) add(blocks, line.block, line);
  }
  return (at) => {
    if ('note' in at) return notes.get(at.note) ?? [];
    const own = blocks.get(at.block) ?? [];
    const within = own.filter(({ from, to }) => from < Math.max(at.to, at.from + 1) && to > at.from);
    // a place behind the last character
    return within.length > 0 ? within : own.slice(-1);
  };
}

function add(map: Map<string, PlacedLine[]>, key: string, line: PlacedLine): void {
  const known = map.get(key);
  if (known) known.push(line);
  else map.set(key, [line]);
}
