import { someWithin } from '../book/some-within.ts';
import { textOf } from '../book/text-of.ts';
import type { EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Headings without words, or described pictures. */
export const headingEmpty: LintRule = (book) =>
  book.documents.flatMap((document) =>
    document.elements
      .filter((element) => /^h[1-6]$/.test(element.name) && textOf(element) === '' && !hasLabel(element))
      .map((element) =>
        findingAt('epub-heading-empty', `a heading (${element.name}) has no words`, book, document, element),
      ),
  );

function hasLabel(element: EpubElement): boolean {
  return (
    Boolean(element.attributes['aria-label']) ||
    someWithin(element, ({ attributes }) => Boolean(attributes.alt))
  );
}
