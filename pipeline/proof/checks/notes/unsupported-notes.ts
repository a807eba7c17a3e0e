import { finding } from '../../../diagnostics/finding.ts';
import type { Message } from '../../../model/message.ts';
import type { Note } from '../../../model/note.ts';
import { citedItems } from '../citations/cited-items.ts';

/** Approved notes that neither cite a work, nor refer to another note, nor have a `support`. */
export function unsupportedNotes(notes: readonly Note[]): Message[] {
  return notes
    .filter(({ status, support }) => status === 'approved' && (support ?? '').trim() === '')
    .filter(({ body }) => citedItems(body).length === 0 && !/\]\(note:/.test(body))
    .map(({ id, text, place }) =>
      finding('note-unsupported', `${text}/${id} is approved, and nothing says what it rests on`, place),
    );
}
