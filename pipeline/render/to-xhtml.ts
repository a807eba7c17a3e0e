import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { handlers } from './handlers.ts';
import { settleSpaces } from './settle-spaces.ts';

/** Turns mdast into XHTML content by the table of handlers. White space between blocks is dropped. */
export function toXhtml(tree: Root): ElementContent[] {
  const made = toHast(tree, { handlers }) as HastRoot;
  settleSpaces(made);
  return made.children.filter((node): node is ElementContent => node.type === 'element');
}
