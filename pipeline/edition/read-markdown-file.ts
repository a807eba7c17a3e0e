import { basename, dirname } from 'node:path';
import type { Heading } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { finding } from '../diagnostics/finding.ts';
import type { Edition } from '../model/edition.ts';
import type { Files } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import { readCover } from './book/read-cover.ts';
import { readIcc } from './book/read-icc.ts';
import { toCover } from './book/to-cover.ts';
import { toPrint } from './book/to-print.ts';
import { placeOf } from './data/place-of.ts';
import { editionId } from './files/edition-id.ts';
import { errorCode } from './files/error-code.ts';
import { openReading } from './files/open-reading.ts';
import type { Reading } from './files/reading.ts';
import { report } from './files/report.ts';
import { readLibraries } from './library/read-libraries.ts';
import { bookOfFront } from './markdown/book-of-front.ts';
import { checkFront } from './markdown/check-front.ts';
import { readStyle } from './markdown/read-style.ts';
import { splitChapters } from './markdown/split-chapters.ts';
import { takeDefinitions } from './markdown/take-definitions.ts';
import { toTexts } from './markdown/to-texts.ts';
import { readPictures } from './pictures/read-pictures.ts';
import { markdownFrontSchema } from './schemas/markdown-front.ts';
import { editionTemplates } from './templates/edition-templates.ts';
import { type MarkedText, readMarkedText } from './texts/read-marked-text.ts';
import { takeTitle } from './texts/take-title.ts';
import { type Validated, validate } from './validate/validate.ts';

interface Options {
  templatesFolder: string;
  /** SOURCE_DATE_EPOCH in seconds: the date of a book that gives none. Without either the book has no date. */
  epoch: number | null;
}

/**
 * Reads a bare Markdown file as an edition. Front matter wins; else a single `#` is the title and `##` are chapters;
 * several `#` are chapters and the title is the file's name. Its footnotes are the author's notes, marked by numbers.
 * Bibliography and style are read beside the file only. Null if the file cannot be read.
 */
export async function readMarkdownFile(
  files: Files,
  path: string,
  options: Options,
): Promise<Outcome<Edition | null>> {
  let reading: Reading;
  try {
    reading = await openReading(files, dirname(path));
  } catch (error) {
    const code = errorCode(error);
    const place = { file: path, line: null, column: null };
    return { value: null, messages: [finding('file-missing', `${path} is not there: ${code}`, place)] };
  }
  const marked = await readMarkedText(reading, basename(path));
  if (marked === null) return { value: null, messages: reading.messages };
  const front = validate(markdownFrontSchema, marked.front);
  report(reading, front.messages);
  report(reading, checkFront(marked.front));
  const edition = front.value && (await toEdition(reading, path, marked, front.value, options));
  return { value: edition, messages: reading.messages };
}

async function toEdition(
  reading: Reading,
  path: string,
  marked: MarkedText,
  { data: front, document }: Validated<ReturnType<typeof markdownFrontSchema.parse>>,
  { templatesFolder, epoch }: Options,
): Promise<Edition> {
  const fileName = basename(path).replace(/\.(?:md|markdown)$/, '');
  const definitions = takeDefinitions(marked.body);
  const chapters = splitChapters(marked.body, front.title !== undefined, (heading) =>
    repeats(heading, front.title),
  );
  const firstBody = { type: 'root' as const, children: chapters.before };
  const heading = chapters.title && takeTitle(chapters.title, firstBody, marked.file);
  report(reading, heading?.messages ?? []);
  const title = front.title ?? heading?.value ?? fileName;
  const texts = toTexts(chapters, definitions, title, marked.file);
  report(reading, texts.messages);
  const pictures = await readPictures(
    reading,
    texts.value.map(({ text }) => text),
    '',
  );

  const templates = await editionTemplates(reading, reading.files, templatesFolder, false);
  const styleAt = placeOf(document, ['csl']);
  const style = front.csl === undefined ? null : await readStyle(reading, front.csl, styleAt, templates);
  const bibliographyAt = placeOf(document, ['bibliography']);
  const works = await readLibraries(reading, [front.bibliography ?? []].flat(), bibliographyAt);
  const print = toPrint(front.print ?? {}, document);
  const icc = await readIcc(reading, print);
  const coverAsked = toCover(front.cover ?? {}, document);
  const cover = await readCover(reading, coverAsked);
  const order = texts.value.map(({ entry }) => entry);
  return {
    id: editionId(fileName),
    folder: null,
    book: {
      ...bookOfFront(front, title, order, style, { print, cover: coverAsked }, epoch),
      trimPlace: placeOf(document, ['trim'], 'key'),
    },
    bookFile: marked.file,
    recipes: [],
    texts: texts.value.map(({ text }) => text),
    notes: [],
    library: works.map(({ work }) => work),
    workPlaces: Object.fromEntries(works.map(({ work, place }) => [work.id, place])),
    names: [],
    cover,
    pictures,
    icc,
    templates,
    inputs: reading.inputs,
  };
}

function repeats(heading: Heading, title: string | undefined): boolean {
  return plain(heading).replace(/\s+/g, ' ').trim() === title;
}
