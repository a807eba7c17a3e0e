import type { Nodes, Parents, Root } from 'mdast';
import type { LeafBlock, LeafPiece } from '../../../markdown/leaf-blocks.ts';
import type { NoteCall } from '../../../model/tree.ts';
import { type CitedWork, readCitation } from './read-citation.ts';

/** A citation in a block, or the call of a note. */
export interface BlockMark {
  at: number;
  /** works that a citation names; none of a call */
  works: CitedWork[];
  /** id of the note that is called here */
  note?: string;
}

/** A block of text with what quotations are attributed by. */
export interface Block extends Omit<LeafBlock, 'quoted'> {
  /** number of the outermost block quotation that it stands in */
  quotation: number | null;
  role?: string;
  marks: BlockMark[];
  /** emphasized words: titles, perhaps */
  emphasis: { from: number; to: number }[];
}

type Leaf = Extract<Nodes, { type: LeafBlock['kind'] }>;
const isLeaf = (node: Nodes): node is Leaf =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

/** The blocks of a tree in reading order, offsets as leafBlocks counts them. */
export function readBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  let length = 0;
  let quotations = 0;
  const walk = (node: Nodes, quotation: number | null, line: number | null): void => {
    const here = node.position?.start.line ?? line;
    if (node.type === 'footnoteDefinition') return;
    if (isLeaf(node)) {
      const block = readLeaf(node, quotation, length, here);
      blocks.push(block);
      length += block.characters.length + 1;
      return;
    }
    const within = node.type === 'blockquote' && quotation === null ? quotations++ : quotation;
    if ('children' in node) for (const child of node.children) walk(child, within, here);
  };
  walk(tree, null, null);
  return blocks;
}

function readLeaf(leaf: Leaf, quotation: number | null, from: number, line: number | null): Block {
  const parts: string[] = [];
  const pieces: LeafPiece[] = [];
  const marks: BlockMark[] = [];
  const emphasis: Block['emphasis'] = [];
  let length = 0;
  const walk = (parent: Parents, lineAbove: number | null): void => {
    for (const node of parent.children as Nodes[]) {
      const here = node.position?.start.line ?? lineAbove;
      const start = length;
      if (node.type === 'text' || node.type === 'inlineCode') {
        pieces.push({ node, parent, from: length, to: length + node.value.length, line: here });
        parts.push(node.value);
        length += node.value.length;
      } else if (node.type === 'break') {
        parts.push('\n');
        length += 1;
      } else if (node.type === 'citation') marks.push({ at: length, works: readCitation(node.value) });
      else if (node.type === 'noteCall') marks.push({ at: length, works: [], note: (node as NoteCall).note });
      if ('children' in node) walk(node, here);
      if (node.type === 'emphasis') emphasis.push({ from: start, to: length });
    }
  };
  walk(leaf, line);
  const role = leaf.data?.role;
  return { kind: leaf.type, quotation, role, from, characters: parts.join(''), pieces, marks, emphasis };
}
