import { comesBefore } from '../book/comes-before.ts';
import type { LintRule, NavigationEntry } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Entries of the page list that stand in another order than their page breaks. */
export const pageListOrder: LintRule = (book) => {
  let last: NavigationEntry | null = null;
  return (book.lists['page-list'] ?? []).flatMap((entry) => {
    const before = last;
    if (entry.target?.element) last = entry;
    if (before === null || !comesBefore(entry.target, before.target)) return [];
    const what = `page ${entry.label} follows page ${before.label} in the page list, and comes before it in the text`;
    return [findingAt('epub-page-list-order', what, book, entry.document, entry.element)];
  });
};
