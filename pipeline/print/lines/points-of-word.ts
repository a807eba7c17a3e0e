import { type WordPoint, wordPoints } from './word-points.ts';

/** Characters in one face: looked up once for all that is asked about them. */
export interface KnownWord {
  text: string;
  /** points */
  width: number;
  /** where it may be divided in `language`; null until that is asked for */
  points: WordPoint[] | null;
  language: string | null;
  /** the same at signs of its own only */
  signs: WordPoint[] | null;
}

/** What wordPoints gives for a word, kept with it. */
export function pointsOfWord(word: KnownWord, language: string | null): WordPoint[] {
  if (language === null) {
    word.signs ??= wordPoints(word.text, null);
    return word.signs;
  }
  if (word.points === null || word.language !== language) {
    word.points = wordPoints(word.text, language);
    word.language = language;
  }
  return word.points;
}
