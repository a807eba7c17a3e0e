import { textOf } from '../book/text-of.ts';
import type { LintRule, NoteOfBook } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { shortened } from '../shortened.ts';

/** Notes without a way back to the text. Hidden ones need none: they are only ever popped up. */
export const backlinkMissing: LintRule = (book) => {
  const seen = book.notes.filter((note) => note.calls.length > 0 && !isHidden(note));
  const without = seen.filter(({ backlinks }) => backlinks.length === 0);
  if (without.length > 0 && without.length === seen.length) {
    const what = `none of the ${seen.length} notes has a link back to the text`;
    return [findingAt('epub-backlink-missing', what, book, seen[0].document)];
  }
  return without.map(({ document, element }) => {
    const what = `the note “${shortened(textOf(element))}” has no link back to the text`;
    return findingAt('epub-backlink-missing', what, book, document, element);
  });
};

function isHidden({ element }: NoteOfBook): boolean {
  for (let at: typeof element | null = element; at !== null; at = at.parent)
    if (at.attributes.hidden !== undefined) return true;
  return false;
}
