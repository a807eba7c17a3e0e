import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';
import { WORD } from '../word-counts.ts';
import { otherForm } from './other-form.ts';
import { stated } from './varieties.ts';

/**
 * British spellings in an American text and the other way round, outside of quotations. -ize is British as well, but not
 * beside -ise. Words with a capital may be names: Labour Party.
 */
export function mixedVarieties(passage: Passage, { lexicon, varieties }: Reading): Slip[] {
  if (!/^en\b/i.test(passage.language)) return [];
  const text = varieties.get(passage.text);
  const variety = stated(passage.language) ?? text?.is;
  return [...passage.unquoted.matchAll(WORD)].flatMap(({ 0: word, index }): Slip[] => {
    if (!/^\p{Ll}+$/u.test(word) || lexicon.isOwn(word)) return [];
    const found = otherForm(word, lexicon);
    if (found === null || found.is === variety) return [];
    if (found.is === 'en-US' && !text?.withS && /iz(?:e|ing|ation)/.test(word)) return [];
    const names = { 'en-US': 'American', 'en-GB': 'British' };
    const what = `“${word}” is ${names[found.is]} spelling`;
    return [{ rule: 'spelling-mixed', from: index, to: index + word.length, what, suggestion: found.other }];
  });
}
