import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

/** Two words with a roman numeral are a name: World War II. */
const NUMBERED = /(?<![\p{L}-])(\p{L}{3,}) (\p{L}{3,}) ([IVX]{1,4})(?![\p{L}.’'])/gu;

/** Numbered names of the edition as they are written with capitals. */
export function numberedNames({ passages }: Pick<Reading, 'passages'>): Set<string> {
  const names = passages.flatMap((passage) => [...passage.words.matchAll(NUMBERED)]);
  return new Set(names.filter(([name]) => /^\p{Lu}\S* \p{Lu}/u.test(name)).map(([name]) => name));
}

/** `world war I` where the edition has `World War I` elsewhere. */
export function capitals(passage: Passage, names: ReadonlySet<string>): Slip[] {
  return [...passage.unquoted.matchAll(NUMBERED)].flatMap(({ 0: words, index }): Slip[] => {
    const usual = words.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());
    if (usual === words || !names.has(usual)) return [];
    const what = `“${words}” stands elsewhere as “${usual}”`;
    return [{ rule: 'capitals-elsewhere', from: index, to: index + words.length, what, suggestion: usual }];
  });
}
