import { isPageBreak } from '../book/semantics.ts';
import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Entries of the page list that lead to no page break. */
export const pageListAstray: LintRule = (book) =>
  (book.lists['page-list'] ?? [])
    .filter(({ target }) => !target?.element || !isPageBreak(target.element))
    .map(({ document, element, label }) => {
      const what = `page ${label} of the page list leads to no page break (${element.attributes.href})`;
      return findingAt('epub-page-list-astray', what, book, document, element);
    });
