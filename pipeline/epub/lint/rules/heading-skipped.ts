import { textOf } from '../book/text-of.ts';
import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { shortened } from '../shortened.ts';

const HEADING = /^h[1-6]$/;

/** Headings more than one level below the one before them in their document, and headings without words. */
export const headingSkipped: LintRule = (book) =>
  book.documents.flatMap((document) => {
    let last: number | null = null;
    return document.elements.flatMap((element) => {
      if (!HEADING.test(element.name)) return [];
      const level = Number(element.name[1]);
      const [before, words] = [last, textOf(element)];
      last = level;
      if (before === null || level <= before + 1) return [];
      const what = `“${shortened(words)}” (h${level}) follows a heading h${before}`;
      return [findingAt('epub-heading-skipped', what, book, document, element)];
    });
  });
