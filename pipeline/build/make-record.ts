import { bookIdentifier } from '../epub/book-identifier.ts';
import type { RenderedBook } from '../model/book.ts';
import type { Artefact } from '../model/host.ts';
import type { Message, Outcome, Place } from '../model/message.ts';
import { countWords } from '../trade/count-words.ts';
import type { TradeFacts } from '../trade/facts.ts';
import { metadataSheet } from '../trade/metadata-sheet.ts';
import { tradeHints } from '../trade/missing-facts.ts';
import { onixMessage } from '../trade/onix/onix-message.ts';
import type { Plan } from './plan-build.ts';

/**
 * The record of a book for the trade, `<edition>-onix.xml`, and the same for people, `<edition>-metadata.html`. What is missing
 * in it is told where it was asked for (`asked`), or the edition says that it is for the trade.
 */
export function makeRecord(plan: Plan, asked: boolean): Outcome<Artefact[]> {
  const facts = tradeFacts(plan);
  const { id, book } = plan.edition;
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    value: [
      { path: `${id}-onix.xml`, bytes: encode(onixMessage(facts, book.date)) },
      { path: `${id}-metadata.html`, bytes: encode(metadataSheet(facts)) },
    ],
    messages: asked ? tradeHints(facts, placeOf(plan)) : checkRecord(plan),
  };
}

/** What is missing in the record of a book that is for the trade. */
export function checkRecord(plan: Plan): Message[] {
  const facts = tradeFacts(plan);
  return isForTrade(facts) ? tradeHints(facts, placeOf(plan)) : [];
}

const placeOf = ({ edition }: Plan): Place => ({ file: edition.bookFile, line: null, column: null });

/** An ISBN or a word of `trade` says so. */
function isForTrade({ metadata, trade }: TradeFacts): boolean {
  const { thema, bisac, prices, audience, status } = trade;
  return (
    [metadata.isbn, thema, bisac, prices].some((given) => Object.keys(given).length > 0) ||
    Boolean(audience ?? status)
  );
}

function tradeFacts({ edition, book, layout, wrap }: Plan): TradeFacts {
  const { trade, trim } = edition.book;
  const { pages } = layout.pageMap;
  const blanks = [...pages].reverse().findIndex(({ blank }) => !blank);
  return {
    id: edition.id,
    metadata: book.metadata,
    trade: trade ?? { thema: [], bisac: [], prices: [] },
    trim,
    spine: wrap?.shape.spine ?? null,
    pages: pages.length - Math.max(0, blanks),
    words: countWords(book),
    pictures: Object.keys(book.pictures ?? {}).length,
    contents: linesOf(book),
    hasIndex: book.sections.some(({ role }) => role === 'index'),
    identifier: bookIdentifier(book),
  };
}

/** Parts, texts and what follows them; headings within texts are left out. */
function linesOf({ sections }: RenderedBook): string[] {
  return sections
    .filter(({ listed, title }) => listed && title !== '')
    .map(({ title, authors }) => {
      const names = authors.map(({ name }) => name).join(', ');
      return names === '' ? title : `${title} (${names})`;
    });
}
