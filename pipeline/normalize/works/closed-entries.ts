import type { Draft } from '../draft.ts';
import type { Edit } from '../typography/edit.ts';

/** The full stop that the last token of a shredded entry has lost, by block index. */
export function closedEntries(draft: Draft): Map<number, Edit[]> {
  const edits = new Map<number, Edit[]>();
  draft.claims.forEach((claim, i) => {
    const last = claim?.kind === 'reference' && draft.claims[i + 1]?.group !== claim.group;
    const { plain } = draft.blocks[i];
    if (last && !/[.!?]["”’]?$/.test(plain))
      edits.set(i, [{ from: plain.length, to: plain.length, text: '.', rule: 'reference-list' }]);
  });
  return edits;
}
