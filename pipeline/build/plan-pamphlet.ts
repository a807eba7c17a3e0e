import { assemblePamphlet } from '../assemble/assemble-pamphlet.ts';
import { finding } from '../diagnostics/finding.ts';
import type { RenderedBook } from '../model/book.ts';
import type { PamphletSettings, TextEntry } from '../model/edition.ts';
import type { Message, Outcome } from '../model/message.ts';
import { coverDrawings } from '../print/cover/cover-drawings.ts';
import type { Sheet } from '../print/sheet/schema.ts';
import type { Layout, Shaper } from '../print/types.ts';
import { type FittedPages, fitPamphlet } from './fit-pamphlet.ts';
import { makeBook } from './make-book.ts';
import { entries, pamphletEdition } from './pamphlet-edition.ts';
import type { PreparedEdition } from './prepare-edition.ts';

/** A pamphlet before a browser draws it. */
export interface PamphletPlan {
  /** id of the text */
  text: string;
  book: RenderedBook;
  layout: Layout;
  fit: FittedPages['fit'];
  blanks: number;
}

/** Blanks that a pamphlet may have: those inside its cover. */
const MOST_BLANKS = 2;

/**
 * Sets one text of an edition as a pamphlet of its own, on a multiple of four pages. Null where the text is not there, of
 * which others speak. Hints about lines are not repeated: the book has told them. Message of its own: pamphlet-blanks.
 */
export function planPamphlet(
  { edition, received, fonts, madeWith }: PreparedEdition,
  entry: TextEntry,
  design: { sheet: Sheet; shaper: Shaper },
  own: Partial<PamphletSettings> = {},
): Outcome<PamphletPlan | null> {
  const texts = [...edition.texts, ...received];
  const text = texts.find(({ id }) => id === entry.text);
  if (text === undefined) return { value: null, messages: [] };
  const small = pamphletEdition(edition, text, entry);
  const settings = { notes: 'foot' as const, ...edition.book.pamphlets, ...own };
  const elsewhere = new Map(
    entries(edition.book.order)
      .filter(({ text: id }) => id !== entry.text)
      .map(({ text: id }) => [id, texts.find((one) => one.id === id)?.metadata.title ?? id]),
  );
  const made = makeBook(
    small,
    received.filter(({ id }) => id === entry.text),
    madeWith,
    edition.book.citations.ibid,
    (one, cited, by) => assemblePamphlet(one, cited, by, settings, elsewhere),
  );
  const fitted = fitPamphlet(made.value.book, { trim: small.book.trim, fonts, ...design });
  const { layout, fit, blanks } = fitted.value;
  const messages: Message[] = [...made.messages, ...fitted.messages].filter(
    // names.yaml is that of all texts
    ({ rule, severity }) => severity !== 'hint' && rule !== 'name-note-nowhere',
  );
  if (blanks > MOST_BLANKS)
    messages.push(
      finding('pamphlet-blanks', `the pamphlet of ${entry.text} has ${blanks} of them`, entry.place),
    );
  const drawings = [...layout.drawings, ...coverDrawings(layout)];
  const value = { text: entry.text, book: made.value.book, layout: { ...layout, drawings }, fit, blanks };
  return { value, messages };
}
