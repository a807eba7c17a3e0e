import { annotate } from '../annotate/annotate.ts';
import { assemble } from '../assemble/assemble.ts';
import { cite } from '../cite/cite.ts';
import type { RenderedBook } from '../model/book.ts';
import type { Edition } from '../model/edition.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { AnnotatedText } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import type { CitedTexts } from '../model/work.ts';
import { render } from '../render/render.ts';

/** The texts of an edition with their notes set: what proof pages show beside the book. */
export interface MadeBook {
  book: RenderedBook;
  cited: CitedTexts;
}

/**
 * From an edition and its received texts to the XHTML of the book: annotate, cite, assemble, render. Pure.
 * `madeWith` is what the colophon names: `font`, `pamphleteer` and others, with versions.
 */
export function makeBook(
  edition: Edition,
  received: Text[],
  madeWith: Record<string, string>,
): Outcome<MadeBook> {
  const messages: Message[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    messages.push(...outcome.messages);
    return outcome.value;
  };
  const texts = inOrder(edition, [...edition.texts, ...received]);
  const annotated = texts.map((text) => keep(annotateText(edition, text)));
  const cited = keep(citeTexts(edition, annotated));
  const assembled = keep(assemble(edition, cited, madeWith));
  return { value: { book: render(assembled), cited }, messages };
}

/** The texts in the order of book.yaml: short citations and numbers that run on depend on it. */
function inOrder(edition: Edition, texts: Text[]): Text[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const entries = edition.book.order.flatMap((entry) => ('text' in entry ? [entry] : entry.texts));
  return entries.map((entry) => byId.get(entry.text)).filter((text) => text !== undefined);
}

function annotateText(edition: Edition, text: Text): Outcome<AnnotatedText> {
  const series = edition.book.notes.series;
  const own = series.find(({ id }) => id === 'author');
  const citationSeries = (text.received ? undefined : own)?.id ?? series[0]?.id ?? 'author';
  return annotate(
    text,
    edition.notes.filter((note) => note.text === text.id),
    citationSeries,
  );
}

function citeTexts(edition: Edition, texts: AnnotatedText[]): Outcome<CitedTexts> {
  const { style, full } = edition.book.citations;
  const csl = edition.templates[`citations/${style}.csl`];
  const locale = edition.templates['citations/locales-en-US.xml'];
  // an edition that names a style it does not have was told so when it was read
  if (csl === undefined || locale === undefined) return { value: { texts, bibliography: [] }, messages: [] };
  return cite(texts, { library: edition.library, style: csl, locale, language: edition.book.language, full });
}
