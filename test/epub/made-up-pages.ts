import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { RenderedBook } from '../../pipeline/model/book.ts';
import type { PageEntry, PageMap } from '../../pipeline/model/pages.ts';

/** Page starts as an author of a test would say them: section, and the words that the page begins with. */
const STARTS: [folio: string, section: string | null, words: string | null][] = [
  ['i', 'half-title', 'The Weir'],
  ['ii', null, null],
  ['iii', 'title-page', 'Edited by'],
  ['iv', 'imprint', '© The makers'],
  ['v', 'contents', 'Contents'],
  ['vi', null, null],
  ['1', 'introduction', 'Ada Quill'],
  ['2', 'introduction', 'knew'], // within a text that a span interrupts
  ['3', 'part-one', 'First Part'],
  ['4', null, null],
  ['5', 'mill', 'Béla Ott'],
  ['6', 'mill', 'membered'], // a word that print hyphenates: re-|membered
  ['7', 'mill', 'ordinarily'], // extra-|ordinarily: the whole word moves
  ['8', 'mill', null], // notes only
  ['9', 'mill', 'The runner'],
  ['10', 'bibliography', 'The Door'],
  ['11', 'index', 'Index'],
  ['12', 'index', null],
  ['13', 'colophon', 'Colophon'],
  ['14', null, null],
];

/** A page map of the made-up book. */
export function madeUpPages(book: RenderedBook): PageMap {
  const pages = STARTS.map(([folio, section, words], index): PageEntry => {
    const start = words === null ? null : find(book, section, words);
    const matter = /^[ivx]+$/.test(folio) ? 'front' : 'body';
    return { index, folio, matter, section, blank: section === null, start };
  });
  return { pages, places: {} };
}

function find(book: RenderedBook, section: string | null, words: string): PageEntry['start'] {
  const body = book.sections.find(({ id }) => id === section)!.body;
  let found: PageEntry['start'] = null;
  visit(body, 'element', (element) => {
    const offset = running(element).indexOf(words);
    if (!found && element.properties.dataBlock && offset >= 0) {
      found = { block: String(element.properties.dataBlock), offset };
    }
  });
  if (!found) throw new Error(`The made-up book has no “${words}” in ${section}.`);
  return found;
}

/** Text without calls. */
function running(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && child.properties.role !== 'doc-noteref' ? running(child) : '';
    })
    .join('');
}
