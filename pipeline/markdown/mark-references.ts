import type { Link, Parents, PhrasingContent, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import type { CrossReference } from '../model/tree.ts';
import { visit } from './visit.ts';

const REFERENCE = /^(note|text):(.*)$/i;

/**
 * Turns links to `note:<id>`, `note:<text>/<id>` and `text:<id>` into cross-references, in place. A link without words,
 * or with its address for words, gets them from assemble.
 */
export function markReferences(tree: Root): void {
  visit(tree, 'link', (link: Link, index, parent: Parents | undefined) => {
    const match = REFERENCE.exec(link.url);
    if (match === null || parent === undefined || index === undefined) return;
    const reference: CrossReference = {
      type: 'crossReference',
      kind: match[1].toLowerCase() === 'note' ? 'note' : 'text',
      to: match[2],
      target: '',
      children: plain(link) === link.url ? [] : link.children,
      position: link.position,
    };
    (parent.children as PhrasingContent[])[index] = reference;
  });
}
