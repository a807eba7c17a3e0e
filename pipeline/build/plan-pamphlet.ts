import { assemblePamphlet, type PamphletMaking } from '../assemble/assemble-pamphlet.ts';
import type { RenderedBook } from '../model/book.ts';
import type { Edition, PamphletSettings, TextEntry } from '../model/edition.ts';
import type { Message, Outcome } from '../model/message.ts';
import { coverDrawings } from '../print/cover/cover-drawings.ts';
import type { Sheet } from '../print/sheet/schema.ts';
import type { Layout, Shaper } from '../print/types.ts';
import { type FittedPages, fitPamphlet } from './fit-pamphlet.ts';
import { makeBook } from './make-book.ts';
import { pamphletEdition } from './pamphlet-edition.ts';
import type { PreparedEdition } from './prepare-edition.ts';
import { textEntries } from './text-entries.ts';

/** A pamphlet before a browser draws it. */
export interface PamphletPlan {
  /** id of the text */
  text: string;
  book: RenderedBook;
  layout: Layout;
  fit: FittedPages['fit'];
  blanks: number;
}

/** Blanks that a pamphlet may have without a title page: the inside of its back cover. */
const MOST_BLANKS = 1;

/**
 * Sets one text of an edition as a pamphlet of its own, on a multiple of four pages. Where more than one of them stayed blank
 * the text gets a title page, so that none is but the insides of the cover. Null where the text is not there, of which others
 * speak. Hints about lines are not repeated: the book has told them.
 */
export function planPamphlet(
  prepared: PreparedEdition,
  entry: TextEntry,
  design: { sheet: Sheet; shaper: Shaper },
  own: Partial<PamphletSettings> = {},
): Outcome<PamphletPlan | null> {
  const { edition, received, fonts } = prepared;
  const text = [...edition.texts, ...received].find(({ id }) => id === entry.text);
  if (text === undefined) return { value: null, messages: [] };
  const small = pamphletEdition(edition, text, entry);
  const settings = { notes: 'foot' as const, ...edition.book.pamphlets, ...own };
  const set = (titleLeaf: boolean): Outcome<PamphletPlan> => {
    const made = makePamphlet(prepared, small, entry, { ...settings, titleLeaf });
    const fitted = fitPamphlet(made.value, { trim: small.book.trim, fonts, ...design });
    const { layout, ...how } = fitted.value;
    const drawings = [...layout.drawings, ...coverDrawings(layout)];
    const value = { text: entry.text, book: made.value, layout: { ...layout, drawings }, ...how };
    return { value, messages: [...made.messages, ...fitted.messages].filter(isOfPamphlet) };
  };
  const plain = set(false);
  return plain.value.blanks > MOST_BLANKS ? set(true) : plain;
}

/** Its own edition as a book; the other texts are known by their titles alone. */
function makePamphlet(
  { edition, received, madeWith }: PreparedEdition,
  small: Edition,
  entry: TextEntry,
  making: PamphletMaking,
): Outcome<RenderedBook> {
  const texts = [...edition.texts, ...received];
  const elsewhere = new Map(
    textEntries(edition.book.order)
      .filter(({ text }) => text !== entry.text)
      .map(({ text }) => [text, texts.find(({ id }) => id === text)?.metadata.title ?? text]),
  );
  const { value, messages } = makeBook(
    small,
    received.filter(({ id }) => id === entry.text),
    madeWith,
    edition.book.citations.ibid,
    (one, cited, by) => assemblePamphlet(one, cited, by, making, elsewhere),
  );
  return { value: value.book, messages };
}

/** names.yaml is that of all texts. */
const isOfPamphlet = ({ rule, severity }: Message) => severity !== 'hint' && rule !== 'name-note-nowhere';
