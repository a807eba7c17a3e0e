import { closest, isCall, semanticsOf } from '../book/semantics.ts';
import { textOf } from '../book/text-of.ts';
import type { EpubDocument, EpubElement, LintRule, NavigationEntry } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { shortened } from '../shortened.ts';

/** Sections that readers look for in the contents. */
const LISTED =
  /^(?:part|chapter|introduction|preface|foreword|prologue|epilogue|afterword|conclusion|appendix|bibliography|index|glossary)$/;

/**
 * Documents of a part, a chapter or the like that the contents do not name; and headings that they leave out of a document
 * of which they name another one of that level.
 */
export const tocIncomplete: LintRule = (book) => {
  const toc = book.lists.toc;
  if (toc === undefined) return [];
  const named = new Set(toc.map(({ target }) => target?.path));
  return book.documents
    .filter((document) => document !== book.navigation)
    .flatMap((document) => {
      const kind = named.has(document.path) ? undefined : kindOf(document);
      if (kind !== undefined)
        return [findingAt('epub-toc-incomplete', `the contents do not name this ${kind}`, book, document)];
      return headingsLeftOut(document, toc).map((heading) => {
        const what = `the contents do not name “${shortened(textOf(heading, isCall))}”`;
        return findingAt('epub-toc-incomplete', what, book, document, heading);
      });
    });
};

function headingsLeftOut(document: EpubDocument, toc: NavigationEntry[]): EpubElement[] {
  const targets = new Set(toc.flatMap(({ target }) => target?.element ?? []));
  const headings = document.elements.filter(({ name }) => /^h[2-6]$/.test(name));
  // the target is a heading, or a section that begins with it
  const isNamed = (heading: EpubElement) =>
    closest(heading, (one) => targets.has(one) && firstHeading(one, document) === heading) !== null;
  const levels = new Set(headings.filter(isNamed).map(({ name }) => name));
  return headings.filter((one) => levels.has(one.name) && !isNamed(one) && closest(one, isApart) === null);
}

const firstHeading = (around: EpubElement, { elements }: EpubDocument) =>
  elements.slice(around.order).find(({ name }) => /^h[1-6]$/.test(name));

/** Quotations, pictures, notes and the like have headings of their own. */
const isApart = (element: EpubElement) =>
  /^(?:blockquote|figure|aside|nav|table|details)$/.test(element.name) ||
  semanticsOf(element).some((word) => /^(?:footnotes|endnotes|rearnotes)$/.test(word));

const kindOf = ({ elements }: EpubDocument) =>
  elements
    .filter(({ name }) => /^(?:body|section|article|div)$/.test(name))
    .flatMap(semanticsOf)
    .find((word) => LISTED.test(word));
