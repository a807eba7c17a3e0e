import { alignWords } from './align-words.ts';
import type { WordIndex } from './index-words.ts';
import { wordLikeness } from './word-likeness.ts';

/** Words that may have been put in between the words of a context. */
const SLACK = 2;

/** A single letter is mostly what an apostrophe parts from its word. */
const LETTER = 0.25;

/** In a context every word counts the same: an edit changes words, long or short. */
const weight = (word: string) => (word.length === 1 ? LETTER : 1);

/** What the words of a context count together. */
export const contextWeight = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0);

/**
 * How alike a wanted context and the words beside a lemma are, 0 to 1: `before` the word `at`, or after it (`at` is the
 * first word after the lemma). The outermost wanted word may be cut, as browsers cut contexts at a character.
 */
export function contextLikeness(
  wanted: readonly string[],
  side: 'before' | 'after',
  at: number,
  index: WordIndex,
): number {
  const reach = wanted.length + SLACK;
  const [from, to] = side === 'before' ? [at - reach, at] : [at, at + reach];
  const window: string[] = [];
  for (let word = Math.max(0, from); word < Math.min(to, index.form.length); word++)
    window.push(index.forms[index.form[word]]);
  // outwards from the lemma
  const outwards = side === 'before' ? wanted.toReversed() : wanted;
  if (side === 'before') window.reverse();
  const outermost = outwards.length - 1;
  const likeness = (a: string, b: string, place: number) => {
    const cut = place === outermost && (side === 'before' ? b.endsWith(a) : b.startsWith(a));
    return cut ? 1 : wordLikeness(a, b);
  };
  return alignWords(outwards, window, likeness, weight, true).likeness;
}
