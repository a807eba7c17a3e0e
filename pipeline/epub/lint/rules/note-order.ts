import { closest, isNote } from '../book/semantics.ts';
import { textOf } from '../book/text-of.ts';
import type { Call, EpubElement, LintRule, NoteOfBook } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/**
 * Notes that stand in another order than their first calls: of one list, and of one kind of mark, as several series of
 * notes may stand one after the other. A note that is first called in another note has its place after that.
 */
export const noteOrder: LintRule = (book) => {
  const last = new Map<EpubElement | null, Map<string, Call>>();
  return book.notes.flatMap((note) => {
    const call = note.calls[0];
    if (call === undefined || closest(call.element, isNote) !== null) return [];
    const ofList = last.get(note.element.parent) ?? new Map<string, Call>();
    last.set(note.element.parent, ofList);
    const before = ofList.get(kindOf(note));
    ofList.set(kindOf(note), call);
    if (before === undefined || !isBefore(call, before)) return [];
    const mark = textOf(call.element);
    const what = `the note “${mark}” stands after one that is called later (“${textOf(before.element)}”)`;
    return [findingAt('epub-note-order', what, book, note.document, note.element)];
  });
};

function kindOf({ calls: [call] }: NoteOfBook): string {
  const mark = textOf(call.element);
  return /\d/.test(mark) ? 'number' : /\p{L}/u.test(mark) ? 'letter' : 'sign';
}

const isBefore = (a: Call, b: Call) =>
  a.document === b.document ? a.element.order < b.element.order : a.document.order < b.document.order;
