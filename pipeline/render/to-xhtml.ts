import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { handlers } from './handlers.ts';
import { partLinks } from './part-links.ts';
import { settleSpaces } from './settle-spaces.ts';

/** Turns mdast into XHTML content by the table of handlers. White space between blocks is dropped, no link holds another. */
export function toXhtml(tree: Root): ElementContent[] {
  const made = toHast(tree, { handlers }) as HastRoot;
  settleSpaces(made);
  partLinks(made);
  return made.children.filter((node): node is ElementContent => node.type === 'element');
}
