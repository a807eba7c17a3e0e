import { semanticsOf } from '../book/semantics.ts';
import type { EpubDocument, EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** An index whose entries lead nowhere: its page numbers alone are of no use on a screen. */
export const indexUnlinked: LintRule = (book) =>
  book.documents.flatMap((document) =>
    document.elements
      .filter(
        (element) =>
          /^(?:section|div|body|article)$/.test(element.name) && semanticsOf(element).includes('index'),
      )
      .filter((element) =>
        linksIn(element, document).every(({ attributes }) => !book.follow(document, attributes.href ?? '')),
      )
      .map((element) =>
        findingAt('epub-index-unlinked', 'the index has no links into the text', book, document, element),
      ),
  );

function linksIn(above: EpubElement, { elements }: EpubDocument): EpubElement[] {
  return elements.slice(above.order + 1).filter((element) => {
    if (element.name !== 'a') return false;
    for (let at = element.parent; at !== null; at = at.parent) if (at === above) return true;
    return false;
  });
}
