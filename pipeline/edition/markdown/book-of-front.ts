import type { BookSettings, CoverSettings, OrderEntry, PrintSettings } from '../../model/edition.ts';
import { bookSchema } from '../schemas/book.ts';
import type { MarkdownFront } from '../schemas/markdown-front.ts';

/** Milliseconds in a second: SOURCE_DATE_EPOCH counts seconds, Date milliseconds. */
const SECOND = 1000;

/** The settings of a bare Markdown file: what its front matter says, and the defaults of book.yaml. */
export function bookOfFront(
  front: MarkdownFront,
  title: string,
  order: OrderEntry[],
  style: string | null,
  asked: { print: PrintSettings; cover: CoverSettings },
  epoch: number | null,
): BookSettings {
  const { format, texts, ...defaults } = bookSchema.parse({
    format: 1,
    title,
    language: front.lang ?? front.language ?? 'en',
    date: '2000-01-01',
    texts: ['text'],
  });
  const derived = epoch === null ? '' : new Date(epoch * SECOND).toISOString().slice(0, 'yyyy-mm-dd'.length);
  return {
    ...defaults,
    subtitle: front.subtitle,
    contributors: (front.authors ?? front.author ?? []).map((author) => ({ ...author, role: 'aut' })),
    publisher: front.publisher,
    place: front.place,
    date: front.date ?? derived,
    description: front.description,
    subjects: front.subjects ?? front.keywords ?? [],
    rights: front.rights,
    trim: front.trim ?? defaults.trim,
    ...asked,
    // the author's notes are the only ones, so that they need no symbols to be told apart
    notes: { series: [{ id: 'author', marks: 'numbers', numbering: 'text' }], drafts: 'refuse' },
    citations: { ...defaults.citations, style: style ?? defaults.citations.style },
    // a short text is read from end to end: where it cites a work is seen at once
    bibliography: undefined,
    order,
  };
}
