import { finding } from '../diagnostics/finding.ts';
import type { Quotation, Recipe } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import { wordsOf } from '../normalize/rules/words-of.ts';
import type { Imported } from './import-normalized.ts';
import { recipeLines } from './recipe-lines.ts';

/** Quotations of a recipe whose words do not stand in their line of the source; says where they stand now. */
export function quotationDrift({ quotations = [] }: Recipe, imported: Imported): Message[] {
  if (quotations.length === 0) return [];
  const lines = recipeLines(imported).map(folded);
  return quotations.flatMap((quotation) => {
    const words = folded(quotation.words);
    if (lines[quotation.line - 1]?.includes(words)) return [];
    return [drift(quotation, lines.findIndex((line) => line.includes(words)) + 1)];
  });
}

/** Whole words only: a space at either end. */
const folded = (text: string) => ` ${wordsOf(text).join(' ')} `;

function drift({ line, words, place }: Quotation, now: number): Message {
  const where = now > 0 ? `line ${now} has them now` : 'no line has them now';
  const what = `line ${line} of the source does not have “${words}”; ${where}`;
  return finding(
    'quotation-drift',
    what,
    place,
    now > 0 ? `Set \`line: ${now}\`, after a look at it.` : undefined,
  );
}
