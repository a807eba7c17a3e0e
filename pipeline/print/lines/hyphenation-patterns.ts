import { createRequire } from 'node:module';

/**
 * Liang's patterns of one language as the npm package `hyphen` ships them (from hyph-utf8): a table of level rows, a
 * trie of letters (`.` is the word's edge) whose leaves are indices of rows, and words that are exceptions.
 */
export type HyphenationPatterns = [
  levels: number[][],
  trie: PatternLetters,
  exceptions?: Record<string, number[]>,
];

/** What follows a letter: deeper ones, the row of a pattern that ends here, or both. */
export interface PatternLetters {
  [letter: string]: PatternLetters | number | [PatternLetters, number];
}

/**
 * BCP 47 tag, lower case -> file of the package. A tag that is not here is looked up without its last part, so that
 * fr-CA finds fr. English outside North America is divided as in Britain.
 */
const FILES: Record<string, string> = {
  en: 'en-us',
  'en-gb': 'en-gb',
  'en-ie': 'en-gb',
  'en-au': 'en-gb',
  'en-nz': 'en-gb',
  'en-in': 'en-gb',
  'en-za': 'en-gb',
  de: 'de-1996',
  'de-ch': 'de-1996',
  'de-1901': 'de-1901',
  fr: 'fr',
  es: 'es',
  it: 'it',
  pt: 'pt',
  ca: 'ca',
  nl: 'nl',
  da: 'da',
  sv: 'sv',
  nb: 'nb',
  no: 'no',
  nn: 'nn',
  fi: 'fi',
  et: 'et',
  lv: 'lv',
  lt: 'lt',
  pl: 'pl',
  cs: 'cs',
  sk: 'sk',
  sl: 'sl',
  hr: 'hr',
  hu: 'hu',
  ro: 'ro',
  tr: 'tr',
  ru: 'ru',
  uk: 'uk',
  be: 'be',
  bg: 'bg',
  el: 'el-monoton',
  la: 'la',
};

const load = createRequire(import.meta.url);
const loaded = new Map<string, HyphenationPatterns>();

/** The patterns for a BCP 47 tag, or null where there are none: its words are then not divided. */
export function hyphenationPatterns(language: string): HyphenationPatterns | null {
  let tag = language.toLowerCase();
  while (!Object.hasOwn(FILES, tag)) {
    const cut = tag.lastIndexOf('-');
    if (cut < 0) return null;
    tag = tag.slice(0, cut);
  }
  const file = FILES[tag];
  const known = loaded.get(file);
  if (known !== undefined) return known;
  // Required, not imported: 40 languages of patterns would be parsed for a book that has one.
  const patterns: HyphenationPatterns = load(`hyphen/patterns/${file}.js`);
  loaded.set(file, patterns);
  return patterns;
}
