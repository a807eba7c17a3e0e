import type { LintRule, PageMark } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Page breaks that do not say their number, or another than the page list. */
export const pageLabel: LintRule = (book) => {
  const labels = new Map(
    (book.lists['page-list'] ?? []).map(({ target, label }) => [target?.element, label]),
  );
  const wrong = (page: PageMark): string | null => {
    const listed = labels.get(page.element);
    if (page.label === '') return 'a page break does not say its page';
    if (listed === undefined || listed.endsWith(page.label) || page.label.endsWith(listed)) return null;
    return `page ${page.label} is called ${listed} in the page list`;
  };
  return book.pages.flatMap((page) => {
    const what = wrong(page);
    return what === null ? [] : [findingAt('epub-page-label', what, book, page.document, page.element)];
  });
};
