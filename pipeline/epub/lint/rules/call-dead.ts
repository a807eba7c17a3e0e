import { textOf } from '../book/text-of.ts';
import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Calls that lead to no note. */
export const callDead: LintRule = (book) =>
  book.calls
    .filter(({ note }) => note === null)
    .map(({ document, element }) => {
      const where = element.attributes.href ?? 'nowhere';
      return findingAt(
        'epub-call-dead',
        `the call “${textOf(element)}” leads to no note (${where})`,
        book,
        document,
        element,
      );
    });
