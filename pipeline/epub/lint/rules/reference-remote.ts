import type { EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

const REMOTE = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** Attributes that fetch what they name; of links only those that are not for readers to follow. */
const FETCHING = ['src', 'data', 'poster', 'srcset'];
const IN_STYLE = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi;

/** Pictures, styles, fonts and scripts that lie outside of the book. */
export const referenceRemote: LintRule = (book) => [
  ...book.documents.flatMap((document) =>
    document.elements.flatMap((element) =>
      fetched(element)
        .filter((address) => REMOTE.test(address))
        .map((address) => findingAt('epub-reference-remote', told(address), book, document, element)),
    ),
  ),
  ...book.styles.flatMap((style) =>
    addressesIn(style.text)
      .filter((address) => REMOTE.test(address))
      .map((address) => findingAt('epub-reference-remote', told(address), book, style)),
  ),
];

const told = (address: string) => `${address.trim()} lies outside of the book`;

function fetched({ name, attributes, children }: EpubElement): string[] {
  const links = name === 'link' || name === 'image' || name === 'use' ? ['href', 'xlink:href'] : [];
  const style = name === 'style' ? children.join('') : '';
  return [
    ...[...FETCHING, ...links].flatMap((attribute) => attributes[attribute] ?? []),
    ...addressesIn(`${attributes.style ?? ''} ${style}`),
  ];
}

const addressesIn = (css: string) => [...css.matchAll(IN_STYLE)].map((match) => match[1] ?? match[2]);
