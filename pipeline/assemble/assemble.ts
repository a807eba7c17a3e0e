import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Book, Section } from '../model/book.ts';
import type { Edition, TextEntry } from '../model/edition.ts';
import type { Outcome } from '../model/message.ts';
import type { CitedTexts } from '../model/work.ts';
import { acknowledgments } from './acknowledgments.ts';
import { bibliography } from './bibliography.ts';
import { colophon, type MadeWith } from './colophon.ts';
import { emptyNotes } from './empty-notes.ts';
import { makeSection } from './make-section.ts';
import { noteOnTheTexts } from './note-on-the-texts.ts';
import { numberNotes } from './number-notes.ts';
import { referenceTrees } from './reference-trees.ts';
import { seriesOrder } from './series-order.ts';
import { setCitedPlaces } from './set-cited-places.ts';
import { setReferences } from './set-references.ts';
import { textSection } from './text-section.ts';
import { uniqueIds } from './unique-ids.ts';

/**
 * Puts the book together in the order of book.yaml: front matter, texts with their headnotes, back matter; numbers the
 * notes and gives cross-references their words. A bare Markdown file gets a title page, contents where it has chapters, and works cited where it cites any.
 */
export function assemble(edition: Edition, cited: CitedTexts, madeWith: MadeWith): Outcome<Book> {
  const { book } = edition;
  const body = bodySections(edition, cited);
  const front = frontSections(edition, cited, body);
  const back = backSections(edition, cited, madeWith);
  const sections = uniqueIds([...front, ...body, ...back]);
  const { series } = book.notes;
  const messages = [...numberNotes(sections, series), ...emptyNotes(cited.texts)];
  // after numbering: references name marks
  const trees = referenceTrees(sections, cited.texts, edition.bookFile);
  messages.push(...setReferences(trees, sections, series));
  if (book.bibliography?.places) setCitedPlaces(sections, cited.bibliography);
  const value: Book = {
    id: edition.id,
    metadata: book,
    sections,
    series: seriesOrder(series),
    pictures: edition.pictures,
    foreign: book.foreign,
  };
  return { value, messages };
}

function frontSections(edition: Edition, cited: CitedTexts, body: Section[]): Section[] {
  const { book } = edition;
  const page = (
    id: 'half-title' | 'title-page' | 'imprint' | 'dedication' | 'contents',
    title: string,
    opens: Section['opens'],
  ) => makeSection(id, id, title, book.language, { matter: 'front', listed: false, opens });
  const texts = cited.texts.map((annotated) => annotated.text);
  const contents =
    body.filter((section) => section.text !== undefined).length > 1
      ? [page('contents', 'Contents', 'right')]
      : [];
  if (edition.folder === null) return [page('title-page', book.title, 'right'), ...contents];
  const dedication = book.dedication
    ? [
        {
          ...page('dedication', '', 'right'),
          body: parseMarkdown(book.dedication, { file: edition.bookFile, line: 1 }).value,
        },
      ]
    : [];
  return [
    page('half-title', book.title, 'right'),
    page('title-page', book.title, 'right'),
    page('imprint', '', 'next'),
    ...dedication,
    ...(edition.recipes.length > 0
      ? [{ ...acknowledgments(edition.recipes, texts, book.language), opens: 'right' as const }]
      : []),
    ...contents,
  ];
}

function bodySections(edition: Edition, cited: CitedTexts): Section[] {
  const { language } = edition.book;
  const byId = new Map(cited.texts.map((annotated) => [annotated.text.id, annotated]));
  const make = (entry: TextEntry, depth: number) => {
    const annotated = byId.get(entry.text);
    return annotated ? [textSection(annotated, entry, language, depth)] : [];
  };
  let parts = 0;
  const sections = edition.book.order.flatMap((entry) => {
    if ('text' in entry) return make(entry, 0);
    parts += 1;
    const part = makeSection(`part-${parts}`, 'part', entry.part, language, { opens: 'right' });
    return [part, ...entry.texts.flatMap((inner) => make(inner, 1))];
  });
  // the body begins on a right-hand page: page 1
  if (sections.length > 0) sections[0].opens = 'right';
  return sections;
}

function backSections(edition: Edition, cited: CitedTexts, madeWith: MadeWith): Section[] {
  const { language, title } = edition.book;
  const texts = cited.texts.map((annotated) => annotated.text);
  const note = noteOnTheTexts(edition.recipes, texts, language);
  return [
    ...(note ? [note] : []),
    ...(cited.bibliography.length > 0
      ? [bibliography(cited.bibliography, edition.book.bibliography?.title ?? 'Works Cited', language)]
      : []),
    ...indexSections(edition),
    ...(edition.folder === null ? [] : [colophon(title, madeWith, language)]),
  ];
}

/** The page of the index; what stands on it is known once the texts are rendered. */
function indexSections({ book, names }: Edition): Section[] {
  if (book.index === false || names.every(({ index }) => index === false)) return [];
  const title = book.index?.title ?? 'Index of Names';
  return [makeSection('index', 'index', title, book.language, { matter: 'back' })];
}
