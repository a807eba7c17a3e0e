import { closest, semanticsOf } from '../book/semantics.ts';
import type { EpubBook, LintRule, NavigationEntry } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Landmarks whose target can be told by its own semantics. */
const TELLING = ['titlepage', 'toc', 'bibliography', 'index', 'glossary', 'acknowledgments', 'dedication'];

/** Landmarks that lead nowhere, or to something else than they say where the book has that too. */
export const landmarkAstray: LintRule = (book) =>
  (book.lists.landmarks ?? []).flatMap((entry) => {
    const what = faultOf(entry, book);
    return what === null
      ? []
      : [findingAt('epub-landmark-astray', what, book, entry.document, entry.element)];
  });

function faultOf({ element, label, target }: NavigationEntry, book: EpubBook): string | null {
  if (target === null || !book.files.has(target.path) || (target.fragment !== '' && !target.element))
    return `the landmark “${label}” leads nowhere (${element.attributes.href ?? ''})`;
  const [type] = semanticsOf(element);
  if (type === undefined) return `the landmark “${label}” does not say what it is`;
  if (!TELLING.includes(type) || target.document === null) return null;
  const says = (one: Parameters<typeof semanticsOf>[0]) =>
    semanticsOf(one).includes(type) && one.name !== 'a';
  const there = target.element ? closest(target.element, says) !== null : target.document.elements.some(says);
  const elsewhere = book.documents.some(({ elements }) => elements.some(says));
  return there || !elsewhere ? null : `the landmark “${label}” leads to no ${type}`;
}
