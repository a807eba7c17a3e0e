import { closest, semanticsOf } from '../book/semantics.ts';
import { textOf } from '../book/text-of.ts';
import type { EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { shortened } from '../shortened.ts';

/** Citations that lead to no entry of a bibliography. */
export const bibliorefAstray: LintRule = (book) =>
  book.documents.flatMap((document) =>
    document.elements
      .filter((element) => element.name === 'a' && semanticsOf(element).includes('biblioref'))
      .filter(({ attributes }) => {
        const target = book.follow(document, attributes.href ?? '')?.element ?? null;
        return closest(target, isBibliography) === null;
      })
      .map((element) => {
        const what = `the citation “${shortened(textOf(element))}” leads to no entry of a bibliography`;
        return findingAt('epub-biblioref-astray', what, book, document, element);
      }),
  );

const isBibliography = (element: EpubElement) =>
  semanticsOf(element).some((word) => word === 'bibliography' || word === 'biblioentry');
