import type { Nodes, Root } from 'mdast';
import { type LeafBlock, leafBlocks } from '../../markdown/leaf-blocks.ts';
import type { Edition } from '../../model/edition.ts';
import type { AnnotatedText } from '../../model/note.ts';
import { addressRanges, mask } from './mask.ts';
import type { Passage, Range } from './passage.ts';
import { quotationRanges } from './quotation-ranges.ts';

/**
 * All blocks of the texts, their headnotes and notes, in the order of the book. Notes that are nothing but a citation of
 * the running text are left out; notes of an author are received where their text is.
 */
export function passagesOf(annotated: readonly AnnotatedText[], edition: Edition): Passage[] {
  return annotated.flatMap(({ text, headnote, body, notes }) => {
    const language = text.metadata.language ?? edition.book.language;
    const common = { text: text.id, file: text.file, language: edition.book.language, own: true };
    return [
      ...(headnote ? read(headnote, common) : []),
      ...read(body, { ...common, own: !text.received, language }),
      ...notes
        .filter(({ key }) => !/\/cited_\d+$/.test(key))
        .flatMap((note) => {
          const received = text.received && note.place.file === text.file;
          const own = received ? { own: false, language } : {};
          return read(note.body, { ...common, ...own, note: note.key, file: note.place.file });
        }),
    ];
  });
}

function read(root: Root, common: Omit<Passage, 'block' | 'quotations' | 'words' | 'unquoted'>): Passage[] {
  const foreign = foreignNodes(root);
  return leafBlocks(root).map((block) => {
    const { characters, quoted } = block;
    const quotations = quotationRanges(characters);
    const words = mask(characters, [...foreignRanges(block, foreign), ...addressRanges(characters)]);
    const unquoted = mask(words, quoted ? [{ from: 0, to: words.length }] : quotations);
    return { ...common, block, quotations, words, unquoted };
  });
}

/** Text in another language, and code: no words of the text's own. */
function foreignNodes(root: Root): Set<Nodes> {
  const found = new Set<Nodes>();
  const walk = (node: Nodes, within: boolean) => {
    const here = within || node.data?.lang !== undefined || node.type === 'inlineCode';
    if (here) found.add(node);
    if ('children' in node) for (const child of node.children) walk(child, here);
  };
  walk(root, false);
  return found;
}

const foreignRanges = ({ pieces }: LeafBlock, foreign: Set<Nodes>): Range[] =>
  pieces.filter(({ node }) => foreign.has(node)).map(({ from, to }) => ({ from, to }));
