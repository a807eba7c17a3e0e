import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { RenderedBook, RenderedSection } from '../../model/book.ts';
import type { BuiltText, BuiltWords } from '../../model/built.ts';
import type { PageMap } from '../../model/pages.ts';

/** What of the index and contents changes follows from the rest. */
const LEFT_OUT = new Set(['contents', 'index']);

/** The words of a book and their pages. */
export function builtWords({ sections }: RenderedBook, { pages, places }: PageMap): BuiltWords {
  const folioOf = (id = '') => (Object.hasOwn(places, id) ? (pages[places[id]]?.folio ?? null) : null);
  return {
    texts: sections
      .filter(({ role }) => !LEFT_OUT.has(role))
      .map((section) => builtText(section, pages, folioOf(section.id))),
    notes: sections.flatMap(({ notes }) =>
      notes.map(({ key, mark, status, calls, body }) => ({
        ...{ key, mark, status, page: folioOf(calls[0]) },
        words: body.children.map(plain).filter(Boolean).join('\n\n'),
      })),
    ),
  };
}

function builtText(
  { id, title, body }: RenderedSection,
  pages: PageMap['pages'],
  first: string | null,
): BuiltText {
  const starts = new Map(
    pages.flatMap(({ start, folio }) => (start ? [[start.block, { ...start, folio }]] : [])),
  );
  const blocks: BuiltText['blocks'] = [];
  let page = first;
  visit(body, 'element', (node: Element) => {
    const { dataBlock } = node.properties;
    if (typeof dataBlock !== 'string') return;
    const start = starts.get(dataBlock);
    if (start?.offset === 0) page = start.folio;
    const words = plain(node);
    if (words !== '') blocks.push([page, words]);
    // the page turns within the block
    if (start !== undefined) page = start.folio;
  });
  return { id, title, page: first, blocks };
}

const plain = (node: Nodes): string => raw(node).replace(/\s+/g, ' ').trim();

function raw(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.dataNote !== undefined) return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(raw).join('') : '';
}
