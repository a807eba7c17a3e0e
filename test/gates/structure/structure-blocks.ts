import type { Structure } from './read-structure.ts';

/** The words of an element that stands by itself, labels apart. */
export interface Block {
  words: string;
  /** mark of a note, number or sign of a list's item */
  label: string;
  /** of a picture: it may stand behind text that follows it in the book */
  caption?: boolean;
}

export interface StructureText {
  blocks: Block[];
  /** each note's blocks, in the order of the tree */
  notes: Block[][];
}

/** Elements within a line; all others stand by themselves. */
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Reference', 'Quote', 'Code', 'Sub', 'BibEntry']);

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a structure tree, block by block; notes apart from what they stand among. */
export function structureBlocks(root: Structure): StructureText {
  const found: StructureText = { blocks: [], notes: [] };
  visit(root, found.blocks, found.notes);
  return found;
}

function visit(element: Structure, blocks: Block[], notes: Block[][], caption = false): void {
  let words = '';
  let label = '';
  const flush = () => {
    if (squeezed(words + label) !== '')
      blocks.push({ words: squeezed(words), label: squeezed(label), ...(caption && { caption }) });
    words = '';
    label = '';
  };
  const gather = (kid: Structure | string) => {
    if (typeof kid === 'string') words += kid;
    else if (kid.type === 'Lbl') label += plain(kid);
    else if (INLINE.has(kid.type)) kid.kids.forEach(gather);
    else if (kid.type === 'Note') {
      const own: Block[] = [];
      visit(kid, own, notes);
      notes.push(own);
    } else {
      flush();
      visit(kid, blocks, notes, caption || kid.type === 'Figure');
    }
  };
  element.kids.forEach(gather);
  flush();
}

const plain = (element: Structure): string =>
  element.kids.map((kid) => (typeof kid === 'string' ? kid : plain(kid))).join('');
