import type { TocEntry } from '../model/book.ts';
import { xmlElement } from '../xml/xml-element.ts';
import { xmlText } from '../xml/xml-text.ts';
import type { PageBreak } from './page-breaks.ts';
import type { BookPlan } from './plan-book.ts';
import { tocTree } from './toc-tree.ts';

/** The navigation of EPUB 2 (NCX 2005-1), for reading systems that know no other. */
export function ncxDocument(plan: BookPlan, breaks: PageBreak[], identifier: string): string {
  const toc = tocTree(plan);
  const counter = { value: 0 };
  const points = toc.map((entry) => navPoint(entry, counter));
  const pages = breaks.map((entry) => pageTarget(entry, counter));
  const { metadata } = plan.book;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(
    'ncx',
    { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': metadata.language },
    [
      '\n',
      xmlElement('head', {}, [
        meta('dtb:uid', identifier),
        meta('dtb:depth', String(depth(toc))),
        meta('dtb:totalPageCount', String(breaks.length)),
        meta('dtb:maxPageNumber', String(highest(breaks))),
      ]),
      '\n',
      xmlElement('docTitle', {}, [text(metadata.title)]),
      '\n',
      xmlElement('navMap', {}, ['\n', ...points]),
      ...(pages.length > 0
        ? ['\n', xmlElement('pageList', {}, [label(plan.words.pages), '\n', ...pages])]
        : []),
      '\n',
    ],
  )}\n`;
}

function navPoint({ target, title, authors, children }: TocEntry, counter: { value: number }): string {
  const playOrder = ++counter.value;
  return xmlElement('navPoint', { id: `point-${playOrder}`, playOrder }, [
    label(authors ? `${authors}: ${title}` : title),
    xmlElement('content', { src: target }),
    '\n',
    ...children.map((child) => navPoint(child, counter)),
  ]);
}

function pageTarget({ id, folio, path }: PageBreak, counter: { value: number }): string {
  const playOrder = ++counter.value;
  const arabic = /^[0-9]+$/.test(folio);
  const attributes = {
    id: `page-${playOrder}`,
    type: arabic ? 'normal' : 'front',
    value: arabic ? Number(folio) : undefined,
    playOrder,
  };
  return `${xmlElement('pageTarget', attributes, [label(folio), xmlElement('content', { src: `${path}#${id}` })])}\n`;
}

function meta(name: string, content: string): string {
  return xmlElement('meta', { name, content });
}

function label(value: string): string {
  return xmlElement('navLabel', {}, [text(value)]);
}

function text(value: string): string {
  return xmlElement('text', {}, [xmlText(value)]);
}

function depth(entries: TocEntry[]): number {
  return entries.length === 0 ? 0 : 1 + Math.max(...entries.map(({ children }) => depth(children)));
}

function highest(breaks: PageBreak[]): number {
  return breaks.reduce((most, { folio }) => Math.max(most, /^[0-9]+$/.test(folio) ? Number(folio) : 0), 0);
}
