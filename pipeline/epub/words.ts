/** The few words that the EPUB itself adds to a book: for navigation, notes and readers who listen. */
export interface Words {
  cover: string;
  titlePage: string;
  contents: string;
  start: string;
  landmarks: string;
  pages: string;
  notes: string;
  /** label of the way back from a note: `{mark}` */
  back: string;
  /** the same for the second and later calls of a note: `{mark}`, `{place}` */
  backAgain: string;
  /** text of the cover's picture: `{text}` is all that stands on it */
  coverText: string;
}

const ENGLISH: Words = {
  cover: 'Cover',
  titlePage: 'Title page',
  contents: 'Contents',
  start: 'Start of the text',
  landmarks: 'Landmarks',
  pages: 'Pages',
  notes: 'Notes',
  back: 'Back to note {mark} in the text',
  backAgain: 'Back to note {mark} in the text, place {place}',
  coverText: 'Cover: {text}',
};

const GERMAN: Words = {
  cover: 'Umschlag',
  titlePage: 'Titelseite',
  contents: 'Inhalt',
  start: 'Textbeginn',
  landmarks: 'Orientierungspunkte',
  pages: 'Seiten',
  notes: 'Anmerkungen',
  back: 'Zurück zu Anmerkung {mark} im Text',
  backAgain: 'Zurück zu Anmerkung {mark} im Text, Stelle {place}',
  coverText: 'Umschlag: {text}',
};

const FRENCH: Words = {
  cover: 'Couverture',
  titlePage: 'Page de titre',
  contents: 'Table des matières',
  start: 'Début du texte',
  landmarks: 'Repères',
  pages: 'Pages',
  notes: 'Notes',
  back: 'Retour à l’appel de note {mark}',
  backAgain: 'Retour à l’appel de note {mark}, endroit {place}',
  coverText: 'Couverture : {text}',
};

const BY_LANGUAGE: Record<string, Words> = { en: ENGLISH, de: GERMAN, fr: FRENCH };

/** The words for a BCP 47 language; English where we have none in it. */
export function wordsOf(language: string): Words {
  return BY_LANGUAGE[language.toLowerCase().split('-')[0]] ?? ENGLISH;
}
