import type { NoteDepth, NotePiece, Waiting } from './page.ts';

/** Notes of one page: what stands on it and what waits. */
export interface FittedNotes {
  pieces: NotePiece[];
  lines: number;
  waiting: Waiting[];
}

/**
 * Places notes in `room` lines: first what `waiting` brings from the page before, then the notes `called` here, each of
 * which has to begin here. Only the last may be split. Null where that cannot be.
 */
export function fitNotes(
  waiting: Waiting[],
  called: number[],
  room: number,
  notes: NoteDepth[],
): FittedNotes | null {
  const pieces: NotePiece[] = [];
  const count = waiting.length + called.length;
  let left = room;
  // one after another, without a list of them all: this is asked for every page that could be
  for (let index = 0; index < count; index++) {
    const isWaiting = index < waiting.length;
    const note = isWaiting ? waiting[index].note : called[index - waiting.length];
    const from = isWaiting ? waiting[index].from : 0;
    const { lines } = notes[note];
    const to = lines - from <= left ? lines : splitBefore(notes[note], from, left);
    // What goes on from the page before goes on at once: a page is not skipped.
    if (index === 0 && isWaiting && to === from && lines > from) return null;
    if (to > from || lines === 0) pieces.push({ note, from, to });
    left -= to - from;
    if (to === lines) continue;
    const stopsAt = to > from ? index + 1 : index;
    // A note that is called here has to begin here.
    if (count > Math.max(stopsAt, waiting.length)) return null;
    return { pieces, lines: room - left, waiting: [{ note, from: to }, ...waiting.slice(index + 1)] };
  }
  return { pieces, lines: room - left, waiting: [] };
}

/** The largest number of lines up to which the note may be set when it goes on at `from`; `from` if none. */
function splitBefore(note: NoteDepth, from: number, room: number): number {
  const { splits } = note;
  let at = splits.length - 1;
  while (at >= 0 && splits[at] > from + room) at--;
  // Two lines at least of every piece: `splits` knows the ends of the note only.
  return at >= 0 && splits[at] >= from + 2 ? splits[at] : from;
}
