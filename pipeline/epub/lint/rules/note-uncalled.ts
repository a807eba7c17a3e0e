import { textOf } from '../book/text-of.ts';
import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { shortened } from '../shortened.ts';

/** Notes that no call leads to. */
export const noteUncalled: LintRule = (book) =>
  book.notes
    .filter(({ calls }) => calls.length === 0)
    .map(({ document, element }) => {
      const what = `no call leads to the note “${shortened(textOf(element))}”`;
      return findingAt('epub-note-uncalled', what, book, document, element);
    });
