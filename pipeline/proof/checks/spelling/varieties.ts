import type { Lexicon, Variety } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import { WORD } from '../word-counts.ts';
import { otherForm } from './other-form.ts';

/** The English of a text. */
export interface TextVariety {
  is: Variety;
  /** writes -ise; else -ize is British as well */
  withS: boolean;
}

/**
 * The variety of English that each text is written in, by its id: the one of which it has more words that the other
 * spells otherwise; American where there are none. Notes and headnotes are the edition's own and count for none.
 */
export function varieties(passages: readonly Passage[], lexicon: Lexicon): Map<string, TextVariety> {
  const british = new Map<string, number>();
  const withS = new Set<string>();
  for (const passage of passages) {
    const more = british.get(passage.text) ?? 0;
    british.set(passage.text, more);
    if (passage.note !== undefined) continue;
    for (const [word] of passage.unquoted.matchAll(WORD)) {
      const found = otherForm(word, lexicon);
      if (found === null) continue;
      if (found.is === 'en-GB' && /is(?:e|ing|ation)/.test(word)) withS.add(passage.text);
      british.set(passage.text, (british.get(passage.text) ?? 0) + (found.is === 'en-GB' ? 1 : -1));
    }
  }
  return new Map(
    [...british].map(([text, more]) => [text, { is: more > 0 ? 'en-GB' : 'en-US', withS: withS.has(text) }]),
  );
}

/** The variety that a language tag states: British for all that spell as the British do. Null for plain English. */
export function stated(language: string): Variety | null {
  const [, region] = /^en-(?:.*-)?([a-z]{2})\b/i.exec(language) ?? [];
  if (region === undefined) return null;
  return /^(?:us|ph|pr)$/i.test(region) ? 'en-US' : 'en-GB';
}
