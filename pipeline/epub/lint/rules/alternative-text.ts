import { isIllustration } from '../book/is-illustration.ts';
import { someWithin } from '../book/some-within.ts';
import type { EpubBook, EpubDocument, EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Names of files are no descriptions. */
const FILE = /\.(?:jpe?g|png|gif|svg|webp)$/i;

/** Pictures without a description. An empty `alt` says that a picture is decoration, which the cover is not. */
export const alternativeText: LintRule = (book) =>
  book.documents.flatMap((document) =>
    document.elements.filter(isIllustration).flatMap((element) => {
      const what = faultOf(element) ?? silentCover(element, document, book);
      return what === null ? [] : [findingAt('epub-alternative-text', what, book, document, element)];
    }),
  );

/** A title of its own, or one that a picture in it brings along. */
const isDescription = ({ name }: EpubElement) => name === 'title' || name === 'desc';

function faultOf(element: EpubElement): string | null {
  const { alt, src, 'aria-label': label, 'aria-labelledby': labelled } = element.attributes;
  if (label || labelled || element.name === 'math') return null;
  if (element.name === 'svg')
    return someWithin(element, isDescription) ? null : 'a drawing has no description';
  if (alt === undefined) return `the picture ${src ?? ''} has no description`;
  return FILE.test(alt.trim()) ? `the description of the picture ${src ?? ''} is the name of a file` : null;
}

function silentCover(
  { name, attributes }: EpubElement,
  document: EpubDocument,
  book: EpubBook,
): string | null {
  if (name !== 'img' || attributes.alt?.trim() !== '') return null;
  const cover = book.manifest.find(({ properties }) => properties.includes('cover-image'))?.path;
  const shown = book.follow(document, attributes.src ?? '')?.path;
  return cover && shown === cover ? 'the cover has no description' : null;
}
