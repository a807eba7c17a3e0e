import type { InlineCode, Nodes, Root, Text } from 'mdast';

/** A text node and where its characters stand in the plain text. */
export interface Piece {
  node: Text | InlineCode;
  from: number;
  to: number;
  /** line in the file, null where unknown */
  line: number | null;
}

/** The characters of a text without its calls, blocks parted by a line feed. Anchors count these. */
export interface PlainText {
  characters: string;
  pieces: Piece[];
}

/** Blocks that hold inline content. */
const LEAVES = new Set(['paragraph', 'heading', 'tableCell']);

/** Reads the plain text off a tree; definitions of notes are not part of it. */
export function plainText(tree: Root): PlainText {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const add = (characters: string) => {
    parts.push(characters);
    length += characters.length;
  };
  const walk = (node: Nodes, line: number | null): void => {
    if (node.type === 'footnoteDefinition') return;
    const here = node.position?.start.line ?? line;
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({ node, from: length, to: length + node.value.length, line: here });
      add(node.value);
    } else if (node.type === 'break') add('\n');
    if ('children' in node) for (const child of node.children) walk(child, here);
    if (LEAVES.has(node.type)) add('\n');
  };
  walk(tree, null);
  return { characters: parts.join(''), pieces };
}
