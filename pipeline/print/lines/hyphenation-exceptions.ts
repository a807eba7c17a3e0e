/**
 * Words that the patterns divide badly, by the first part of the language tag. Lower case, a hyphen at each place where
 * the word may be divided; a word without hyphen is never divided. Divisions follow Merriam-Webster, less what would
 * leave a single letter.
 */
export const hyphenationExceptions: Record<string, string[]> = {
  en: [
    // The patterns leave a lone consonant in these.
    'demo-crat',
    'demo-crats',
    'demo-crat-ic',
    'demo-crat-i-cally',
    'bureau-crat',
    'bureau-crats',
    'bureau-crat-ic',
    'auto-crat-ic',
    'aris-to-crat-ic',
    // Divided after a syllable that is not heard so.
    'democ-racy',
    'bureauc-racy',
    'aris-toc-racy',
    'work-ers',
    'peas-ants',
    'peas-antry',
    'bour-geois',
    'bour-geoi-sie',
    'pro-le-tar-ian',
    'pro-le-tar-i-ans',
    'pro-le-tar-i-at',
    'para-graph',
    'photo-graph',
    // Russian words in English, divided where transliteration divides them.
    'bol-she-vik',
    'bol-she-viks',
    'bol-she-vism',
    'men-she-vik',
    'men-she-viks',
    'so-viet',
    'so-viets',
    // Never: the halves mislead.
    'women',
    'often',
    'people',
    'peoples',
  ],
};
