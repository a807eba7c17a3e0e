import type { Contributor, Edition, TextEntry } from '../model/edition.ts';
import type { Text } from '../model/text.ts';
import { pamphletEntries } from './pamphlet-entries.ts';

/** Texts that are set as lists; all others are what a chapter is where they stand alone. */
const LISTS = new Set<TextEntry['role']>(['chronology', 'abbreviations']);

/** A5: two pages on A4. */
const TRIM = { width: 148, height: 210 };

/**
 * A small edition of one text: its title and authors, the series of pamphlets with its number in it; no index, no ISBN.
 * Editors, publisher, date and rights are those of the whole edition.
 */
export function pamphletEdition(edition: Edition, text: Text, entry: TextEntry): Edition {
  const { book } = edition;
  const { title, subtitle, authors, language } = text.metadata;
  const own = authors.map((author): Contributor => ({ ...author, role: 'aut' }));
  const others = book.contributors.filter(({ role }) => role !== 'aut' || own.length === 0);
  const number = pamphletEntries(edition).findIndex((one) => one.text === entry.text) + 1;
  const series = book.pamphlets?.series ?? book.series?.name ?? book.title;
  return {
    ...edition,
    id: `${edition.id}-${entry.text}`,
    recipes: edition.recipes.filter(({ id }) => id === entry.text),
    texts: edition.texts.filter(({ id }) => id === entry.text),
    notes: edition.notes.filter((note) => note.text === entry.text),
    book: {
      ...book,
      title: title ?? entry.text,
      subtitle,
      language: language ?? book.language,
      contributors: [...own, ...others],
      isbn: {},
      description: undefined,
      dedication: undefined,
      series: { name: series, number: number === 0 ? undefined : number },
      index: false,
      trim: TRIM,
      print: undefined,
      order: [{ ...entry, role: LISTS.has(entry.role) ? entry.role : 'chapter' }],
    },
  };
}
