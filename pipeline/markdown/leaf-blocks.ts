import type { InlineCode, Nodes, Parents, Root, Text } from 'mdast';

/** Characters of a block: a text node, the node it stands in, where it stands in the block's characters. */
export interface LeafPiece {
  node: Text | InlineCode;
  parent: Parents;
  from: number;
  to: number;
  /** line of the nearest node around it that has one */
  line: number | null;
}

/** A block that holds inline content. */
export interface LeafBlock {
  kind: 'paragraph' | 'heading' | 'tableCell';
  /** stands within a block quotation */
  quoted: boolean;
  /** offset of its first character in the plain characters of the tree, as anchors count them */
  from: number;
  /** its text without calls, line breaks as line feeds */
  characters: string;
  pieces: LeafPiece[];
}

type LeafNode = Extract<Nodes, { type: LeafBlock['kind'] }>;
const isLeaf = (node: Nodes): node is LeafNode =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

/** The blocks of a tree in reading order; definitions of notes are not part of it. */
export function leafBlocks(tree: Root): LeafBlock[] {
  const blocks: LeafBlock[] = [];
  let length = 0;
  const walk = (node: Nodes, quoted: boolean, line: number | null): void => {
    const here = node.position?.start.line ?? line;
    if (node.type === 'footnoteDefinition') return;
    if (isLeaf(node)) {
      const block = readLeaf(node, quoted, length, here);
      blocks.push(block);
      // a line feed parts it from the next
      length += block.characters.length + 1;
    } else if ('children' in node)
      for (const child of node.children) walk(child, quoted || node.type === 'blockquote', here);
  };
  walk(tree, false, null);
  return blocks;
}

function readLeaf(leaf: LeafNode, quoted: boolean, from: number, line: number | null): LeafBlock {
  const parts: string[] = [];
  const pieces: LeafPiece[] = [];
  let length = 0;
  const walk = (parent: Parents, line: number | null): void => {
    for (const node of parent.children as Nodes[]) {
      const here = node.position?.start.line ?? line;
      const value = node.type === 'break' ? '\n' : 'value' in node && isText(node) ? node.value : '';
      if (isText(node)) pieces.push({ node, parent, from: length, to: length + value.length, line: here });
      parts.push(value);
      length += value.length;
      if ('children' in node) walk(node, here);
    }
  };
  walk(leaf, line);
  return { kind: leaf.type, quoted, from, characters: parts.join(''), pieces };
}

const isText = (node: Nodes): node is Text | InlineCode => node.type === 'text' || node.type === 'inlineCode';
