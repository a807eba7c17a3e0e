import { accessibility } from '../accessibility.ts';
import { isIllustration } from '../book/is-illustration.ts';
import { semanticsOf } from '../book/semantics.ts';
import type { EpubBook, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Features that a package may claim, and whether the book has them. */
const CLAIMS: Record<string, (book: EpubBook) => boolean> = {
  tableOfContents: ({ lists, ncx }) => (lists.toc ?? []).length > 0 || ncx !== null,
  index: (book) => has(book, 'index'),
  pageBreakMarkers: ({ pages }) => pages.length > 0,
  printPageNumbers: ({ pages }) => pages.length > 0,
  pageNavigation: ({ lists, ncx }) =>
    (lists['page-list'] ?? []).length > 0 || ncx?.text.includes('pageTarget') === true,
  alternativeText: (book) => book.documents.some(({ elements }) => elements.some(isIllustration)),
  structuralNavigation: ({ documents }) =>
    documents.some(({ elements }) => elements.some(({ name }) => /^h[1-6]$/.test(name))),
};

/** Accessibility features that are claimed and not there. */
export const accessibilityClaim: LintRule = (book) =>
  accessibility(book, 'accessibilityFeature')
    .filter((feature) => Object.hasOwn(CLAIMS, feature) && !CLAIMS[feature](book))
    .map((feature) =>
      findingAt('epub-accessibility-claim', `the book claims ${feature} and has none`, book, book.package),
    );

const has = ({ documents }: EpubBook, word: string) =>
  documents.some(({ elements }) =>
    elements.some((element) => element.name !== 'a' && semanticsOf(element).includes(word)),
  );
