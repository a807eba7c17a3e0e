import type { Metadata } from '../model/edition.ts';
import { coverWords } from './cover-words.ts';

/** White type on a colour needs it to be this dark at most: contrast 4.5 : 1 (WCAG 2.2, 1.4.3). */
const DARK_ENOUGH = 0.183;

/** Characters: more than that cannot be read on a cover. */
const LONGEST = 300;

/** What a cover's template may ask for, by name; '' for what the book does not have. */
export function coverValues(metadata: Metadata): Record<string, string> {
  const { title, subtitle, contributors, series, publisher, colour, language } = metadata;
  const named = (role: string) => contributors.filter((one) => one.role === role).map(({ name }) => name);
  const authors = named('aut').join(', ');
  const editors = named('edt').join(', ');
  return {
    title: shortened(title),
    subtitle: shortened(subtitle ?? ''),
    names: shortened(authors || (editors && coverWords(language).editedBy.replace('{names}', () => editors))),
    series: shortened([series?.name, series?.number].filter((part) => part !== undefined).join(' ')),
    publisher: shortened(publisher ?? ''),
    colour,
    'on-colour': luminance(colour) <= DARK_ENOUGH ? '#ffffff' : '#000000',
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}

/** Relative luminance of #rrggbb, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
