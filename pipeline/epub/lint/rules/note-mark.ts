import { textOf } from '../book/text-of.ts';
import type { LintRule, NoteOfBook } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** A mark as such: a number, a few letters, signs. */
const MARK = /^(?:\d{1,4}|\p{L}{1,4}|[*†‡§‖¶#]+)$/u;

/** Calls whose mark is not that of their note. A note without a mark of its own has whatever its calls have. */
export const noteMark: LintRule = (book) =>
  book.notes.flatMap((note) => {
    const own = markOf(note);
    if (own === null) return [];
    return note.calls
      .filter(({ element }) => bare(textOf(element)) !== own)
      .map(({ document, element }) => {
        const what = `the call “${textOf(element)}” leads to the note “${own}”`;
        return findingAt('epub-note-mark', what, book, document, element);
      });
  });

/** The mark that a note begins with, as its first way back, or as its number in a numbered list. */
function markOf({ element, backlinks: [back] }: NoteOfBook): string | null {
  const mark = back ? bare(textOf(back)) : '';
  if (MARK.test(mark) && bare(textOf(element)).startsWith(mark)) return mark;
  const list = element.parent;
  if (element.name !== 'li' || list?.name !== 'ol' || list.attributes.type !== undefined) return null;
  const items = list.children.filter((child) => typeof child !== 'string' && child.name === 'li');
  return String(Number(list.attributes.start ?? 1) + items.indexOf(element));
}

/** Without brackets, stops and spaces about it. */
const bare = (text: string) => text.replace(/^[\s([]+|[\s)\].:]+$/g, '');
