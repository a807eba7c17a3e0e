import type { LeafBlock } from '../../markdown/leaf-blocks.ts';
import type { LemmaInContext } from '../../model/proof.ts';

/** Characters of the block that stand about a lemma: some four lines on either side. */
const CONTEXT = 260;

/** A lemma (offsets in the plain characters of the text) with the words of its block before and after it. */
export function lemmaInContext(blocks: readonly LeafBlock[], from: number, to: number): LemmaInContext {
  const first = blocks.findLast((block) => block.from <= from);
  const last = blocks.findLast((block) => block.from < Math.max(to, from + 1));
  if (first === undefined || last === undefined) return { before: '', lemma: '', after: '' };
  const inside = blocks.slice(blocks.indexOf(first), blocks.indexOf(last) + 1);
  const words = inside.map(({ characters }) => characters).join('\n');
  const [start, end] = [from - first.from, to - first.from];
  return {
    before: wordsBefore(words.slice(0, start)),
    lemma: words.slice(start, end).replace(/\s+/g, ' '),
    after: wordsAfter(words.slice(end)),
  };
}

function wordsBefore(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trimStart();
  if (plain.length <= CONTEXT) return plain;
  return `… ${plain.slice(-CONTEXT).replace(/^\S*\s/, '')}`;
}

function wordsAfter(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trimEnd();
  if (plain.length <= CONTEXT) return plain;
  return `${plain.slice(0, CONTEXT).replace(/\s\S*$/, '')} …`;
}
