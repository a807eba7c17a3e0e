import type { Image, Nodes, Root } from 'mdast';

/** A picture that a tree names. */
export interface FoundImage {
  image: Image;
  /** within a footnote */
  inNote: boolean;
}

/** All pictures of a tree, in reading order. */
export function findImages(tree: Root): FoundImage[] {
  const found: FoundImage[] = [];
  const walk = (node: Nodes, inNote: boolean): void => {
    if (node.type === 'image') found.push({ image: node, inNote });
    if ('children' in node)
      for (const child of node.children) walk(child, inNote || node.type === 'footnoteDefinition');
  };
  walk(tree, false);
  return found;
}
