import { placeInBlock } from '../../../markdown/place-in-block.ts';
import type { Quotation } from '../../../model/edition.ts';
import { splitWords } from '../../works/split-words.ts';
import type { QuotationUnit } from './quotation-unit.ts';
import type { Block } from './read-blocks.ts';

/**
 * Quotations that the recipe lists and that nothing marks in the text: the words that the recipe has of them. `units` are
 * those that are marked.
 */
export function listedUnits(
  quotations: readonly Quotation[],
  blocks: readonly Block[],
  units: readonly QuotationUnit[],
  where: Pick<QuotationUnit, 'text' | 'file'>,
): QuotationUnit[] {
  const marked = units.map(({ words }) => lettersOf(words));
  return quotations.flatMap(({ words, work }): QuotationUnit[] => {
    const letters = lettersOf(words);
    if (work === null || marked.some((other) => other.includes(letters))) return [];
    for (const [index, block] of blocks.entries()) {
      const found = findWords(block.characters, letters);
      if (found === null) continue;
      const line = placeInBlock(block, found.from, null).line ?? 1;
      const own = block.characters.slice(found.from, found.to);
      return [{ ...where, line, words: own, block: index, blocks: 1, ...found, attributions: [] }];
    }
    return [];
  });
}

/** Words with a space at either end, so that whole ones are found. */
const lettersOf = (text: string): string =>
  ` ${splitWords(text)
    .map(({ letters }) => letters)
    .join(' ')} `;

function findWords(characters: string, letters: string): { from: number; to: number } | null {
  const all = splitWords(characters);
  const at = ` ${all.map((word) => word.letters).join(' ')} `.indexOf(letters);
  if (at < 0) return null;
  const sought = letters.trim().split(' ').length;
  let offset = 0;
  const first = all.findIndex((word) => {
    const starts = offset === at;
    offset += word.letters.length + 1;
    return starts;
  });
  return { from: all[first].from, to: all[first + sought - 1].to };
}
