import { closest, isBacklink, isCall, isNote } from './semantics.ts';
import type { Call, EpubBook, EpubElement, NoteOfBook } from './types.ts';

/** The notes of a book in reading order, with their calls and ways back, and all calls in reading order. */
export function findNotes(book: EpubBook): { calls: Call[]; notes: NoteOfBook[] } {
  const byElement = new Map<EpubElement, NoteOfBook>();
  const notes = book.documents.flatMap((document) =>
    document.elements.filter(isNote).map((element) => {
      const note: NoteOfBook = { document, element, calls: [], backlinks: [] };
      byElement.set(element, note);
      return note;
    }),
  );
  const calls: Call[] = [];
  for (const document of book.documents) {
    for (const element of document.elements) {
      if (isCall(element)) {
        const target = book.follow(document, element.attributes.href ?? '');
        const note = byElement.get(closest(target?.element ?? null, isNote)!) ?? null;
        const call = { document, element, note };
        note?.calls.push(call);
        calls.push(call);
      } else if (isBacklink(element)) {
        byElement.get(closest(element, isNote)!)?.backlinks.push(element);
      }
    }
  }
  return { calls, notes };
}
