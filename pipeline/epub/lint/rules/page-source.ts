import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** A book with page breaks that does not say which printed edition they are those of. */
export const pageSource: LintRule = (book) => {
  if (book.pages.length === 0) return [];
  const metas = book.package.elements.filter(({ name }) => /(?:^|:)meta$/.test(name));
  const says = metas.some(({ attributes: { property = '' }, children }) => {
    if (/^(?:pageBreakSource|schema:pageBreakSource)$/.test(property)) return children.join('').trim() !== '';
    return property === 'source-of' && children.join('').trim() === 'pagination';
  });
  if (says) return [];
  const what = `the book has ${book.pages.length} page breaks and does not say what they are the pages of`;
  return [findingAt('epub-page-source', what, book, book.package)];
};
