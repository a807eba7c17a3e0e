import type { Edition } from '../../model/edition.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Passage } from './passage.ts';
import type { TextVariety } from './spelling/varieties.ts';
import type { WordCounts } from './word-counts.ts';

/** What the checks of words know of an edition as a whole. */
export interface Reading {
  edition: Edition;
  passages: readonly Passage[];
  lexicon: Lexicon;
  /** by id of the text */
  varieties: ReadonlyMap<string, TextVariety>;
  counts: WordCounts;
  /** the word that an unknown one was probably meant to be; null: there is none */
  likely: (word: string) => string | null;
}
