/** Names of languages in babel and polyglossia, and their tags. */
const LANGUAGES: Record<string, string> = {
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  english: 'en',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  ngerman: 'de',
  greek: 'el',
  hungarian: 'hu',
  italian: 'it',
  norwegian: 'no',
  polish: 'pl',
  portuguese: 'pt',
  romanian: 'ro',
  russian: 'ru',
  serbian: 'sr',
  spanish: 'es',
  swedish: 'sv',
  ukrainian: 'uk',
};

/** Styles capitalize titles by the language's tag, BibTeX gives its name. Changes `work`; unknown names stay. */
export function bibtexLanguage(work: Record<string, unknown>): void {
  const name = typeof work.language === 'string' ? work.language.toLowerCase() : '';
  if (Object.hasOwn(LANGUAGES, name)) work.language = LANGUAGES[name];
}
