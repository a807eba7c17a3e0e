import type { Element, ElementContent } from 'hast';
import type { RenderedSection } from '../../model/book.ts';
import { indexLocators, type Mention } from './index-locators.ts';

/** The page of a place: index from 0 in the order of the PDF, and the number printed on it. */
export type PageOf = (id: string) => { index: number; folio: string } | null;

/** An index whose places have become page numbers, each a link to the first place on its page. */
export function setLocators(section: RenderedSection, pageOf: PageOf): RenderedSection {
  const turn = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    return isPlaces(node) ? locatorsOf(node, pageOf) : { ...node, children: node.children.map(turn) };
  };
  const { body } = section;
  return {
    ...section,
    body: { ...body, children: body.children.map((node) => turn(node as ElementContent)) },
  };
}

const isPlaces = ({ properties }: Element) =>
  (properties.className as string[] | undefined)?.includes('places');

function locatorsOf(places: Element, pageOf: PageOf): Element {
  const mentions = places.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const id = String(child.properties.href).slice(1);
    const page = pageOf(id);
    const where: Mention['in'] = child.properties.dataPlace === 'note' ? 'note' : 'text';
    return page === null ? [] : [{ id, in: where, ...page }];
  });
  // notes come after the text of their section, whichever page they stand on
  mentions.sort((a, b) => a.index - b.index);
  const children = indexLocators(mentions).flatMap(({ id, label }, number): ElementContent[] => [
    ...(number > 0 ? [text(', ')] : []),
    { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: [text(label)] },
  ]);
  return { ...places, children };
}

const text = (value: string): ElementContent => ({ type: 'text', value });
