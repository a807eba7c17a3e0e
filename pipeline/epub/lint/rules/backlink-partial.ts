import { textOf } from '../book/text-of.ts';
import type { Call, EpubBook, LintRule, NoteOfBook } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Calls that no way back leads to, of a note that has ways back: readers would end up at another call. */
export const backlinkPartial: LintRule = (book) =>
  book.notes
    .filter(({ backlinks }) => backlinks.length > 0)
    .flatMap((note) => {
      const ways = waysOf(note, book);
      const left = note.calls.filter((call) => !isReached(call, ways));
      // a note all of whose ways lead astray is told by another rule
      if (left.length === note.calls.length) return [];
      return left.map(({ document, element }) => {
        const what = `from its note no link leads back to this call (“${textOf(element)}”)`;
        return findingAt('epub-backlink-partial', what, book, document, element);
      });
    });

function waysOf({ document, backlinks }: NoteOfBook, book: EpubBook): Set<unknown> {
  return new Set(backlinks.map((link) => book.follow(document, link.attributes.href ?? '')?.element));
}

/** A way may lead to the call or to an element around it. */
function isReached({ element }: Call, ways: Set<unknown>): boolean {
  for (let at: typeof element | null = element; at !== null; at = at.parent) if (ways.has(at)) return true;
  return false;
}
