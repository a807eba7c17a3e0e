import type { Element, ElementContent, Parent, Text } from 'hast';

/** A text node of the rendered tree and its offsets in the plain characters of what holds it. */
export interface PlainPiece {
  node: Text;
  parent: Parent;
  from: number;
  to: number;
}

/** Stands for every character of a citation: no word of a name. */
const MASK = '\u{fffc}';

/**
 * The plain characters of a block, or of the blocks of a note, joined by line feeds, and the text nodes they come from.
 * Calls are left out. Citations of works are masked: that a work is cited is no place where the text speaks of its
 * author, who stands in the bibliography.
 */
export function plainPieces(blocks: readonly ElementContent[]): { characters: string; pieces: PlainPiece[] } {
  const pieces: PlainPiece[] = [];
  let characters = '';
  const walk = (node: ElementContent, parent: Parent, cited: boolean) => {
    if (node.type === 'text') {
      const from = characters.length;
      characters += cited ? MASK.repeat(node.value.length) : node.value;
      pieces.push({ node, parent, from, to: characters.length });
    }
    if (node.type !== 'element' || node.properties.dataNote !== undefined) return;
    for (const child of node.children) walk(child, node, cited || isCitation(node));
  };
  blocks.forEach((block, index) => {
    if (index > 0) characters += '\n';
    if (block.type === 'element') for (const child of block.children) walk(child, block, false);
  });
  return { characters, pieces };
}

const isCitation = ({ properties }: Element) => properties.role === 'doc-biblioref';
