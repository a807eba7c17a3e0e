import type { Nodes, Root } from 'mdast';

/** Blocks that hold inline content: a line feed parts them in the plain characters. */
const LEAVES = new Set(['paragraph', 'heading', 'tableCell']);

/** Where each call of a text stands: its id -> offset in the text's plain characters, as anchors count them. */
export function callPlaces(body: Root): Map<string, number> {
  const places = new Map<string, number>();
  let length = 0;
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'noteCall') places.set(node.call, length);
    else if (node.type === 'text' || node.type === 'inlineCode') length += node.value.length;
    else if (node.type === 'break') length += 1;
    if ('children' in node) for (const child of node.children) walk(child as Nodes);
    if (LEAVES.has(node.type)) length += 1;
  };
  walk(body);
  return places;
}
