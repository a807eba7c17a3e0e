import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { folioNumber } from '../folio-number.ts';

/** Pages that are left out, stand twice or backwards in a run of numbers, roman or arabic. */
export const pageGap: LintRule = (book) => {
  let last: { number: number; roman: boolean; label: string } | null = null;
  return book.pages.flatMap(({ document, element, label }) => {
    const folio = folioNumber(label);
    const before = last;
    if (folio === null) return [];
    last = { ...folio, label };
    if (before === null || before.roman !== folio.roman || folio.number === before.number + 1) return [];
    return [
      findingAt('epub-page-gap', `page ${label} follows page ${before.label}`, book, document, element),
    ];
  });
};
