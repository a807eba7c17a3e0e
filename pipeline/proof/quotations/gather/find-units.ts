import { placeInBlock } from '../../../markdown/place-in-block.ts';
import { splitWords } from '../../works/split-words.ts';
import { inlineExtents } from './inline-extents.ts';
import type { QuotationUnit } from './quotation-unit.ts';
import type { Block } from './read-blocks.ts';

type Where = Pick<QuotationUnit, 'text' | 'note' | 'file'>;

/** What belongs to a block quotation and is no word of it: who is quoted, labels of the quoter. */
const BESIDE = new Set(['attribution', 'label']);

/** All quotations of a text or note, block quotations and those within sentences, in reading order. */
export function findUnits(blocks: Block[], where: Where): QuotationUnit[] {
  const units = inline(blocks, where);
  for (let index = 0; index < blocks.length; index++) {
    const { quotation } = blocks[index];
    if (quotation === null) continue;
    let end = index;
    while (blocks[end + 1]?.quotation === quotation) end += 1;
    units.push(...quoted(blocks.slice(index, end + 1), index, where));
    index = end;
  }
  return units.sort((a, b) => a.block - b.block || a.from - b.from);
}

/** Quotations with labels of the quoter are several; all others one. */
function quoted(blocks: Block[], first: number, where: Where): QuotationUnit[] {
  const units: QuotationUnit[] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 0) {
      const [start] = run;
      const words = run.map((at) => blocks[at].characters).join('\n');
      units.push({
        ...where,
        line: lineOf(blocks[start], 0),
        words: withoutOuterMarks(words),
        block: first + start,
        blocks: run.at(-1)! - start + 1,
        from: 0,
        to: blocks[run.at(-1)!].characters.length,
        attributions: [],
      });
    }
    run = [];
  };
  blocks.forEach(({ role }, at) => {
    if (BESIDE.has(role ?? '')) close();
    else run.push(at);
  });
  close();
  return units;
}

const withoutOuterMarks = (words: string) => words.trim().replace(/^["“](?=[^”“]*["”]$)([\s\S]*)["”]$/, '$1');

const inline = (blocks: Block[], where: Where): QuotationUnit[] =>
  inlineExtents(blocks)
    .filter(({ words }) => splitWords(words).length > 0)
    .map(({ first, last, from, to, words }) => ({
      ...where,
      line: lineOf(blocks[first], from),
      words: words.trim(),
      block: first,
      blocks: last - first + 1,
      from,
      to,
      attributions: [],
    }));

const lineOf = (block: Block, at: number): number => placeInBlock(block, at, null).line ?? 1;
