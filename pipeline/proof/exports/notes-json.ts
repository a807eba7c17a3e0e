import type { Proof } from '../../model/proof.ts';

/** The whole proof as data, for other programs: notes as they are written and as they print, with everything found. */
export function notesJson({ edition, title, notes, quotations, unattributed, findings }: Proof): string {
  const plain = notes.map(({ printed, plain: words, ...note }) => ({
    key: `${note.text}/${note.id}`,
    ...note,
    printed: words,
  }));
  const data = { format: 1, edition, title, notes: plain, quotations, unattributed, findings };
  return `${JSON.stringify(data, null, 1)}\n`;
}
