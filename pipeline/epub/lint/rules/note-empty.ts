import { isBacklink } from '../book/semantics.ts';
import { someWithin } from '../book/some-within.ts';
import { textOf } from '../book/text-of.ts';
import type { EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Notes that say nothing but their mark. */
export const noteEmpty: LintRule = (book) =>
  book.notes
    .filter(
      ({ element }) => !/[\p{L}\p{N}]/u.test(textOf(element, isBacklink)) && !someWithin(element, isMedia),
    )
    .map(({ document, element }) => {
      const name = element.attributes.id ?? '';
      return findingAt('epub-note-empty', `the note ${name} says nothing`, book, document, element);
    });

/** Pictures, drawings and formulas speak for themselves. */
const isMedia = ({ name }: EpubElement) => /^(?:img|svg|math|audio|video)$/.test(name);
