import type { Element, ElementContent } from 'hast';
import type { Section } from '../model/book.ts';
import type { Metadata } from '../model/edition.ts';
import { element } from './element.ts';
import { imprintPage } from './front-pages.ts';
import { joinNames } from './join-names.ts';

/** The front of a pamphlet: series and number, author, title, subtitle, publisher. */
export function coverFront({ authors, title, subtitle }: Section, { series, publisher }: Metadata): Element {
  const names = joinNames(authors.map(({ name }) => name));
  return element('div.cover-front', [
    series ? element('p.series', [series.name]) : null,
    series?.number === undefined ? null : element('p.number', [String(series.number)]),
    names === '' ? null : element('p.authors', [names]),
    element('p.title', [title]),
    subtitle ? element('p.subtitle', [subtitle]) : null,
    publisher ? element('p.imprint-line', [publisher]) : null,
  ]);
}

/** The back of a pamphlet: what its section holds, then the lines of the imprint. */
export function coverBack(content: ElementContent[], metadata: Metadata): Element {
  const { children } = imprintPage(metadata);
  return element('div.cover-back', [...content, ...(children as ElementContent[])]);
}
