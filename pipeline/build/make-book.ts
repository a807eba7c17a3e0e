import { annotate } from '../annotate/annotate.ts';
import { assemble } from '../assemble/assemble.ts';
import { chooseLocale } from '../cite/choose-locale.ts';
import { cite } from '../cite/cite.ts';
import { styleClass } from '../cite/style-class.ts';
import type { RenderedBook } from '../model/book.ts';
import type { Edition } from '../model/edition.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { AnnotatedText } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import type { CitedTexts } from '../model/work.ts';
import { nameNotes } from '../names/name-notes.ts';
import { setIndex } from '../names/set-index.ts';
import { render } from '../render/render.ts';

/** The texts of an edition with their notes set: what proof pages show beside the book. */
export interface MadeBook {
  book: RenderedBook;
  /** before citations were written out: what the words of the edition itself are checked in */
  annotated: AnnotatedText[];
  cited: CitedTexts;
}

/**
 * From an edition and its received texts to the XHTML of the book: annotate, notes of names, cite, assemble,
 * render, index of names. Pure.
 * `madeWith` is what the colophon names: `font`, `pamphleteer` and others, with versions. `ibid` is for print, where a
 * note has one before it, and only as the edition asks. `put` puts it together: a book, or a pamphlet.
 */
export function makeBook(
  edition: Edition,
  received: Text[],
  madeWith: Record<string, string>,
  ibid = false,
  put: typeof assemble = assemble,
): Outcome<MadeBook> {
  const messages: Message[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    messages.push(...outcome.messages);
    return outcome.value;
  };
  const texts = inOrder(edition, [...edition.texts, ...received]);
  const placed = texts.map((text) => keep(annotateText(edition, text)));
  const annotated = keep(nameNotes(placed, edition.names, editorialSeries(edition)));
  const cited = keep(citeTexts(edition, annotated, ibid));
  const assembled = keep(put(edition, cited, madeWith));
  const book = render(assembled, (sections) => setIndex(sections, edition.names));
  return { value: { book, annotated, cited }, messages };
}

/** The texts in the order of book.yaml: short citations and numbers that run on depend on it. */
function inOrder(edition: Edition, texts: Text[]): Text[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const entries = edition.book.order.flatMap((entry) => ('text' in entry ? [entry] : entry.texts));
  return entries.map((entry) => byId.get(entry.text)).filter((text) => text !== undefined);
}

/** The series of notes that the edition itself sets: the first that is not the author's. */
const editorialSeries = ({ book }: Edition): string =>
  book.notes.series.find(({ id }) => id !== 'author')?.id ?? 'editor';

function annotateText(edition: Edition, text: Text): Outcome<AnnotatedText> {
  const series = edition.book.notes.series;
  const own = series.find(({ id }) => id === 'author');
  const inNotes = (text.received ? undefined : own)?.id ?? series[0]?.id ?? 'author';
  const citationSeries = styleClass(styleOf(edition) ?? '') === 'note' ? inNotes : null;
  return annotate(
    text,
    edition.notes.filter((note) => note.text === text.id),
    citationSeries,
  );
}

function citeTexts(edition: Edition, texts: AnnotatedText[], ibid: boolean): Outcome<CitedTexts> {
  const { style, full } = edition.book.citations;
  const csl = styleOf(edition);
  // an edition that names a style it does not have was told so when it was read
  if (csl === undefined) return { value: { texts, bibliography: [] }, messages: [] };
  const locale = chooseLocale(edition.templates, edition.book.language);
  const folder = edition.folder === null ? '' : `${edition.folder}/templates/citations/`;
  const styleFile = `${folder}${style}.csl`;
  const { library } = edition;
  const sections = edition.book.bibliography?.sections;
  const quoted = quotedWorks(edition, new Set(texts.map(({ text }) => text.id)));
  return cite(texts, { library, style: csl, styleFile, locale, full, ibid, sections, quoted });
}

/** Works that the texts quote, as their recipes say. */
const quotedWorks = ({ recipes }: Edition, texts: ReadonlySet<string>): string[] =>
  recipes
    .filter(({ id }) => texts.has(id))
    .flatMap(({ quotations = [] }) => quotations.flatMap(({ work }) => work ?? []));

const styleOf = ({ book, templates }: Edition): string | undefined =>
  templates[`citations/${book.citations.style}.csl`];
