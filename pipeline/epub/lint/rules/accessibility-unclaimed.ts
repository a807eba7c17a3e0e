import { accessibility } from '../accessibility.ts';
import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Page breaks and page lists that the accessibility metadata keeps from readers who look for them. */
export const accessibilityUnclaimed: LintRule = (book) => {
  const claimed = accessibility(book, 'accessibilityFeature');
  // told already: there is no accessibility metadata at all
  if (claimed.length === 0) return [];
  const missing = [
    ...(book.pages.length > 0 && !claimed.some((one) => /^(?:pageBreakMarkers|printPageNumbers)$/.test(one))
      ? ['pageBreakMarkers']
      : []),
    ...((book.lists['page-list'] ?? []).length > 0 && !claimed.includes('pageNavigation')
      ? ['pageNavigation']
      : []),
  ];
  return missing.map((feature) =>
    findingAt(
      'epub-accessibility-unclaimed',
      `the book has ${feature} and does not say so`,
      book,
      book.package,
    ),
  );
};
