/** Draws a number from 0 to 1. */
export type Draw = () => number;

export const pick = <T>(list: readonly T[], draw: Draw): T => list[Math.floor(draw() * list.length)];

/** A thing that a made-up work speaks of, and how two translators call it. */
export interface Concept {
  first: string;
  second: string;
}

export interface Lexicon {
  nouns: Concept[];
  verbs: Concept[];
  adjectives: Concept[];
  adverbs: Concept[];
}

const ONSETS = 'b br c cl d dr f fl g gr h j k l m n p pl qu r s sh sl st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou oa'.split(' ');
const CODAS = 'b d ck ft l ld lt m mp n nd ng nt p r rn rt sh st t th x'.split(' ');
/** Of two translations of a book so many words for things are the same. */
const SHARED = 0.4;

/** Made-up words for things: no work and no text has them. */
export function makeLexicon(draw: Draw): Lexicon {
  const used = new Set<string>();
  const word = (ending: string): string => {
    for (;;) {
      const syllables = draw() < 0.4 ? 1 : 2;
      let made = '';
      for (let count = 0; count < syllables; count++) made += pick(ONSETS, draw) + pick(VOWELS, draw);
      made += pick(CODAS, draw) + ending;
      if (!used.has(made)) {
        used.add(made);
        return made;
      }
    }
  };
  const concepts = (count: number, endings: string[]): Concept[] =>
    Array.from({ length: count }, () => {
      const first = word(pick(endings, draw));
      return { first, second: draw() < SHARED ? first : word(pick(endings, draw)) };
    });
  return {
    nouns: concepts(1200, ['', '', 'er', 'ness', 'age']),
    verbs: concepts(500, ['ed', 'ed', '']),
    adjectives: concepts(400, ['', 'ish', 'al', 'en']),
    adverbs: concepts(120, ['ly']),
  };
}
