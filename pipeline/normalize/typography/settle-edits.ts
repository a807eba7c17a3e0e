import type { Edit } from './edit.ts';

/** Edits in order of their place; of those that overlap the one stays that was given first. */
export function settleEdits(edits: Edit[]): Edit[] {
  const ranked = edits.map((edit, rank) => ({ edit, rank }));
  ranked.sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.rank - b.rank);
  const settled: typeof ranked = [];
  for (const next of ranked) {
    const last = settled.at(-1);
    const apart =
      !last ||
      next.edit.from > last.edit.to ||
      (next.edit.from === last.edit.to && next.edit.from < next.edit.to && last.edit.from < last.edit.to);
    if (apart) settled.push(next);
    else if (next.rank < last.rank) settled[settled.length - 1] = next;
  }
  return settled.map(({ edit }) => edit);
}
