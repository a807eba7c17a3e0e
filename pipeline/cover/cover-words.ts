/** The few words that a cover itself adds to a book. */
export interface CoverWords {
  /** who edited the book: `{names}` */
  editedBy: string;
}

const BY_LANGUAGE: Record<string, CoverWords> = {
  en: { editedBy: 'Edited by {names}' },
  de: { editedBy: 'Herausgegeben von {names}' },
  fr: { editedBy: 'Textes réunis par {names}' },
};

/** The words for a BCP 47 language; English where we have none in it. */
export function coverWords(language: string): CoverWords {
  return BY_LANGUAGE[language.toLowerCase().split('-')[0]] ?? BY_LANGUAGE.en;
}
