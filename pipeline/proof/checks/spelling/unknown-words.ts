import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../passage.ts';
import { WORD } from '../word-counts.ts';

/** A word of a passage that no dictionary and no list of the edition has. */
export interface UnknownWord extends Range {
  word: string;
  /** stands in a quotation */
  quoted: boolean;
}

/**
 * The unknown words of a passage that begin with a small letter: names are looked at elsewhere. Of words with hyphens each
 * part is looked up, and the whole without them. Abbreviations, single letters and roman numerals are left out.
 */
export function unknownWords(passage: Passage, lexicon: Lexicon): UnknownWord[] {
  const all = passage.words;
  const own = passage.unquoted;
  return [...all.matchAll(WORD)].flatMap(({ 0: whole, index }) => {
    if (!/\p{Ll}/u.test(whole) || lexicon.isKnown(whole) || lexicon.isKnown(whole.replaceAll('-', '')))
      return [];
    // "e.g.", "20th"
    if (all[index + whole.length] === '.' && all[index - 1] === '.') return [];
    return (
      partsOf(whole, index)
        // `anarcho-populist`: the first part is no word by itself
        .filter(({ word, to }) => !(word.endsWith('o') && all[to] === '-'))
        .filter(({ word }) => word.length > 1 && /^\p{Ll}+(?:[’']\p{Ll}+)?$/u.test(word))
        .filter(({ word }) => !lexicon.isKnown(word) && !/^[ivxlcdm]+$/.test(word))
        .map((part) => ({ ...part, quoted: own[part.from] !== all[part.from] }))
    );
  });
}

function partsOf(whole: string, index: number): (Range & { word: string })[] {
  return [...whole.matchAll(/[^-]+/g)].map((part) => {
    const word = part[0].replace(/(?:[’']s|(?<=s)[’'])$/i, '');
    const from = index + part.index;
    return { word, from, to: from + word.length };
  });
}
