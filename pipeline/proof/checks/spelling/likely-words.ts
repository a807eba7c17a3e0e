import type { Lexicon } from '../lexicon/lexicon.ts';
import type { WordCounts } from '../word-counts.ts';
import { isFormed } from './is-formed.ts';

/** Shorter words have a neighbour whatever they are; longer ones are no slips of words. */
const SHORTEST = 6;
const LONGEST = 30;
/** With more neighbours than these at hand nobody can tell which was meant, and the word is likely one of its own. */
const MOST = 2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Looking for one takes about ten milliseconds: so many unknown words are another language. */
const MOST_WORDS = 300;

/**
 * The word that an unknown one was probably meant to be: one letter is missing, too many, another, or changed places with
 * its neighbour; the first letter is the same. There are two such words at most, unless the edition uses one elsewhere.
 * Null where there is none, and where the unknown word is formed like a word. Remembers its answers.
 */
export function likelyWords(lexicon: Lexicon, counts: WordCounts): (word: string) => string | null {
  const found = new Map<string, string | null>();
  return (word) => {
    const small = word.toLowerCase();
    const before = found.get(small);
    if (before !== undefined || found.size >= MOST_WORDS) return before ?? null;
    const likely = likelyWord(small, lexicon, counts);
    found.set(small, likely);
    return likely;
  };
}

function likelyWord(small: string, lexicon: Lexicon, counts: WordCounts): string | null {
  if (small.length < SHORTEST || small.length > LONGEST) return null;
  if (isFormed(small, (part) => lexicon.isKnown(part))) return null;
  const near = neighbours(small).filter((other) => lexicon.isWord(other) || lexicon.isProper(other));
  const used = near.find((other) => counts.has(other) || counts.has(capital(other)));
  const likely = used ?? (near.length <= MOST ? near[0] : undefined);
  if (likely === undefined) return null;
  if (!lexicon.isProper(likely)) return likely;
  // a common word is near many a name; one that the edition has may be meant
  return counts.has(capital(likely)) ? capital(likely) : null;
}

const capital = (word: string) => word[0].toUpperCase() + word.slice(1);

/** Everything that is one letter away, without those that begin otherwise. */
function neighbours(word: string): string[] {
  const found = new Set<string>();
  for (let at = 1; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of LETTERS) {
      found.add(before + letter + after);
      if (after !== '') found.add(before + letter + after.slice(1));
    }
  }
  found.delete(word);
  return [...found];
}
