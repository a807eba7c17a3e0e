import { textOf } from '../book/text-of.ts';
import type { EpubElement, LintRule, NoteOfBook } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Ways back that lead to something else than a call of their own note. */
export const backlinkAstray: LintRule = (book) =>
  book.notes.flatMap((note) =>
    note.backlinks
      .filter((link) => {
        const target = book.follow(note.document, link.attributes.href ?? '');
        return !target?.element || !isCallOf(note, target.element);
      })
      .map((link) => {
        const what = `the link back “${textOf(link)}” (${link.attributes.href}) leads to no call of its note`;
        return findingAt('epub-backlink-astray', what, book, note.document, link);
      }),
  );

/** The call, or an element that holds it alone: some put the id on a `sup` around the link. */
function isCallOf(note: NoteOfBook, target: EpubElement): boolean {
  return note.calls.some(({ element }) => element === target || textAlone(element, target));
}

function textAlone(call: EpubElement, target: EpubElement): boolean {
  for (let at = call.parent; at !== null; at = at.parent)
    if (at === target) return textOf(target) === textOf(call);
  return false;
}
