import type { Element } from 'hast';
import type { TocEntry } from '../model/book.ts';
import { element } from './element.ts';

/** The contents as nested lists of links; print adds the folios. */
export function contentsPage(toc: TocEntry[]): Element {
  return element('nav.contents', [list(toc)]);
}

function list(entries: TocEntry[]): Element {
  return element('ol', entries.map(item));
}

function item({ target, title, authors, children }: TocEntry): Element {
  const names = authors ? element('span.authors', [authors]) : null;
  const link = element('a', [names, element('span.title', [title])], { href: `#${target}` });
  return element('li', [link, children.length > 0 ? list(children) : null]);
}
