import type { RenderedBook } from '../../model/book.ts';
import type { Marginal } from '../../model/marginalia.ts';
import type { Proof } from '../../model/proof.ts';

/** The id of each note beside it, its status where that is not approved, and the rules that have something to say of it. */
export function noteMarginals({ notes }: Proof, { sections }: RenderedBook): Marginal[] {
  const byKey = new Map(notes.map((note) => [`${note.text}/${note.id}`, note]));
  return sections.flatMap((section) =>
    section.notes.flatMap(({ id, key }): Marginal[] => {
      const note = byKey.get(key);
      if (note === undefined) return [];
      const rules = [...new Set(note.findings.map(({ rule }) => rule))];
      // an author's note has no status of its own
      const own = note.body !== undefined;
      const status = own && note.status !== 'approved' ? [note.status] : [];
      const words = [note.id, ...status, ...rules].join(' · ');
      return [{ kind: own && note.status === 'draft' ? 'draft' : 'note', at: { note: id }, words }];
    }),
  );
}
