import type { Lexicon, Variety } from '../lexicon/lexicon.ts';

/** British endings and letters, and the American ones for them. */
const PAIRS: readonly [RegExp, string, RegExp, string][] = [
  [/our/, 'or', /or/, 'our'],
  [/is(?=e[drs]?$|ing$|ation|er)/, 'iz', /iz(?=e[drs]?$|ing$|ation|er)/, 'is'],
  [/ys(?=e[drs]?$|ing$)/, 'yz', /yz(?=e[drs]?$|ing$)/, 'ys'],
  [/re(?=s?$|d$)/, 'er', /er(?=s?$|ed$)/, 're'],
  [/ll(?=ed$|ing$|ers?$|or|ous)/, 'l', /l(?=ed$|ing$|ers?$|or|ous)/, 'll'],
  [/l(?=s?$|ment)/, 'll', /ll(?=s?$|ment)/, 'l'],
  [/ence/, 'ense', /ense/, 'ence'],
  [/ogue/, 'og', /og(?=s?$)/, 'ogue'],
  [/amme/, 'am', /am(?=s?$)/, 'amme'],
  [/grey/, 'gray', /gray/, 'grey'],
  [/ae|oe/, 'e', /e/, 'ae'],
  [/plough/, 'plow', /plow/, 'plough'],
  [/cheque/, 'check', /$^/, ''],
];

/**
 * The same word as the other variety of English spells it: `labour` for `labor`. Null where both spell it alike, and where
 * the dictionaries do not have the pair.
 */
export function otherForm(word: string, lexicon: Lexicon): { is: Variety; other: string } | null {
  const american = lexicon.isRight(word, 'en-US');
  const british = lexicon.isRight(word, 'en-GB');
  if (american === british) return null;
  const is = british ? 'en-GB' : 'en-US';
  const wanted = british ? 'en-US' : 'en-GB';
  for (const [fromBritish, toAmerican, fromAmerican, toBritish] of PAIRS) {
    const other = british ? word.replace(fromBritish, toAmerican) : word.replace(fromAmerican, toBritish);
    if (other !== word && lexicon.isRight(other, wanted)) return { is, other };
  }
  return null;
}
