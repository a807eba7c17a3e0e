import { comesBefore } from '../book/comes-before.ts';
import type { LintRule, NavigationEntry } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Entries of the contents that stand in another order than their sections. */
export const tocOrder: LintRule = (book) => {
  let last: NavigationEntry | null = null;
  return (book.lists.toc ?? []).flatMap((entry) => {
    const before = last;
    if (entry.target?.document) last = entry;
    if (before === null || !comesBefore(entry.target, before.target)) return [];
    const what = `“${entry.label}” follows “${before.label}” in the contents, and comes before it in the book`;
    return [findingAt('epub-toc-order', what, book, entry.document, entry.element)];
  });
};
