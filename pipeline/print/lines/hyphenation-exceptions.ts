/**
 * Words that the patterns divide badly, by the first part of the language tag. Lower case, a hyphen at each place where
 * the word may be divided; a word without hyphen is never divided. Divisions follow Merriam-Webster, less those that
 * leave a single letter. American and British English share the list.
 */
export const hyphenationExceptions: Record<string, string[]> = {
  en: [
    // The American patterns leave a lone consonant in these.
    'demo-crat',
    'demo-crats',
    'demo-cratic',
    'demo-crati-cally',
    // They know fewer places than the dictionary does.
    'dem-on-stra-tion',
    'dem-on-stra-tions',
    'dem-on-stra-tor',
    'dem-on-stra-tors',
    'land-own-er',
    'land-own-ers',
    // The British ones divide these after a syllable that is not heard so.
    'bureau-crat',
    'bureau-crats',
    'bureau-cratic',
    'bureauc-racy',
    'democ-racy',
    'aris-toc-racy',
    'pro-le-tar-ian',
    'pro-le-tari-ans',
    'pro-le-tar-iat',
    'bour-geoi-sie',
    // Russian words and names in English, which neither set of patterns knows.
    'bol-she-vik',
    'bol-she-viks',
    'bol-she-vism',
    'men-she-vik',
    'men-she-viks',
    'men-she-vism',
    'so-viet',
    'so-viets',
    'rus-sian',
    'rus-sians',
    'petro-grad',
    'kor-nilov',
    'na-rod-nik',
    'na-rod-niks',
    'zem-stvo',
    'zem-stvos',
    'ku-lak',
    'ku-laks',
    // The halves mislead, or save nothing.
    'women',
    'often',
    'people',
    'peoples',
  ],
};
