import { finding } from '../diagnostics/finding.ts';
import type { Message, Outcome } from '../model/message.ts';

/** A CSL locale file and its language. */
export interface CitationLocale {
  xml: string;
  language: string;
}

const NAME = /^citations\/locales-([A-Za-z-]+)\.xml$/;
/** What the project brings. */
const DEFAULT = 'en-US';

/**
 * The locale file of a book's language among the templates: that very language, else the language without country, else
 * another country's. Else English, with a hint (`citation-locale`) where the book is in no English.
 */
export function chooseLocale(
  templates: Readonly<Record<string, string>>,
  language: string,
): Outcome<CitationLocale> {
  const names = Object.keys(templates)
    .flatMap((path) => NAME.exec(path)?.[1] ?? [])
    .sort();
  const short = (tag: string) => tag.split('-')[0].toLowerCase();
  const chosen =
    names.find((name) => name.toLowerCase() === language.toLowerCase()) ??
    names.find((name) => name.toLowerCase() === short(language)) ??
    (short(language) === short(DEFAULT) ? DEFAULT : names.find((name) => short(name) === short(language)));
  const messages: Message[] = [];
  if (chosen === undefined) {
    const fix = `Put locales-${language}.xml of CSL into templates/citations of the edition.`;
    const what = `there is no templates/citations/locales-${language}.xml: citations have English words`;
    messages.push(finding('citation-locale', what, undefined, fix));
  }
  const name = chosen ?? DEFAULT;
  return { value: { xml: templates[`citations/locales-${name}.xml`] ?? '', language: name }, messages };
}
