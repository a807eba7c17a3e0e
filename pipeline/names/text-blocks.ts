import type { Element, ElementContent, RootContent } from 'hast';
import type { RenderedSection } from '../model/book.ts';

/** Opening lines of a text: that it is by somebody is no place where it speaks of them. */
const LEFT_OUT = new Set(['author', 'subtitle']);

/** The leaf blocks of a section's running text and their ids, in reading order; titles and bylines are not among them. */
export function textBlocks(section: RenderedSection): [id: string, block: Element][] {
  const blocks: [string, Element][] = [];
  const walk = (node: ElementContent | RootContent) => {
    if (node.type !== 'element' || isLeftOut(node)) return;
    const block = node.properties.dataBlock;
    if (typeof block === 'string') blocks.push([block, node]);
    else node.children.forEach(walk);
  };
  section.body.children.forEach(walk);
  return blocks;
}

const isLeftOut = ({ tagName, properties }: Element) =>
  tagName === 'h1' ||
  ((properties.className as string[] | undefined) ?? []).some((name) => LEFT_OUT.has(name));
