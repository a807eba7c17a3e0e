import type { ElementContent } from 'hast';

/** Takes the positions off a tree whose place in its file is not known, in place: a headnote stands within front matter. */
export function withoutPositions(nodes: ElementContent[]): ElementContent[] {
  for (const node of nodes) {
    delete node.position;
    if (node.type === 'element') withoutPositions(node.children);
  }
  return nodes;
}
