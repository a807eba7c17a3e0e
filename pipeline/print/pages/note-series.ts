import type { NoteDepth, NotePiece, Waiting } from './page.ts';

/**
 * Notes of a page as they stand at its foot: what goes on from the page before, then series after series, each in the
 * order of its calls. `apart` is set where a series begins below another.
 */
export function bySeries(pieces: NotePiece[], notes: NoteDepth[]): NotePiece[] {
  const rank = ({ note, from }: NotePiece) => (from > 0 ? -1 : notes[note].series);
  const ordered = pieces.toSorted((a, b) => rank(a) - rank(b));
  return ordered.map((piece, index) => {
    const before = ordered[index - 1];
    const apart = before !== undefined && notes[before.note].series !== notes[piece.note].series;
    return apart ? { ...piece, apart } : piece;
  });
}

/** How often a series begins below another at most, when all or some of these notes stand on a page. */
export function mostChanges(waiting: Waiting[], called: number[], notes: NoteDepth[]): number {
  // what goes on stands alone above the others, whatever its series
  const goesOn = waiting.length > 0 && waiting[0].from > 0;
  const others = [...(goesOn ? waiting.slice(1) : waiting).map(({ note }) => note), ...called];
  const series = new Set(others.map((note) => notes[note].series));
  return goesOn ? series.size : Math.max(0, series.size - 1);
}
