import type { Galley, NoteCopy } from '../galley/block.ts';

/** Gives each note once: where it is called first, or within a note where that is set. */
export interface FirstCalls {
  /** indices of the notes to be set for a call, in order; none for a note that was called before or is unknown */
  notesOf: (id: string) => number[];
  /** indices of the notes that were not given yet */
  rest: () => number[];
}

/** Starts with no note given. */
export function firstCalls(galley: Galley): FirstCalls {
  const indices = new Map(galley.notes.map((note, index) => [note.id, index]));
  const given = new Set<number>();
  const notesOf = (id: string): number[] => {
    // Notes called within notes follow them; a loop, for notes may call each other in a ring.
    const result: number[] = [];
    const asked = [id];
    for (let next = asked.shift(); next !== undefined; next = asked.shift()) {
      const index = indices.get(next);
      if (index === undefined || given.has(index)) continue;
      given.add(index);
      result.push(index);
      asked.unshift(...callsIn(galley.notes[index]));
    }
    return result;
  };
  return { notesOf, rest: () => galley.notes.map((_, index) => index).filter((index) => !given.has(index)) };
}

const callsIn = (note: NoteCopy): string[] =>
  note.blocks.flatMap((block) => block.copy.calls.map((call) => call.note));
