import { semanticsOf } from './semantics.ts';
import { textOf } from './text-of.ts';
import type { EpubBook, EpubElement, NavigationEntry } from './types.ts';

/** The entries of each list of the navigation document, by the type of the list. */
export function navigationLists(book: EpubBook): EpubBook['lists'] {
  const lists: EpubBook['lists'] = {};
  const document = book.navigation;
  for (const nav of document?.elements.filter(({ name }) => name === 'nav') ?? []) {
    for (const type of semanticsOf(nav)) lists[type] ??= linksIn(nav, book);
  }
  return lists;
}

function linksIn(nav: EpubElement, book: EpubBook): NavigationEntry[] {
  const document = book.navigation!;
  const entries: NavigationEntry[] = [];
  for (let at = nav.order + 1; at < document.elements.length; at++) {
    const element = document.elements[at];
    if (!isWithin(element, nav)) break;
    if (element.name !== 'a') continue;
    const target = book.follow(document, element.attributes.href ?? '');
    entries.push({ document, element, label: textOf(element), target });
  }
  return entries;
}

function isWithin(element: EpubElement, above: EpubElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at === above) return true;
  return false;
}
