import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Page breaks that the page list leaves out. */
export const pageUnlisted: LintRule = (book) => {
  if (book.pages.length === 0 || book.navigation === null) return [];
  const list = book.lists['page-list'];
  if (list === undefined) {
    const what = `the book has ${book.pages.length} page breaks and no page list`;
    return [findingAt('epub-page-unlisted', what, book, book.navigation)];
  }
  const listed = new Set(list.map(({ target }) => target?.element));
  return book.pages
    .filter(({ element }) => !listed.has(element))
    .map(({ document, element, label }) =>
      findingAt('epub-page-unlisted', `page ${label} is not in the page list`, book, document, element),
    );
};
