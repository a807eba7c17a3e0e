import { finding } from '../diagnostics/finding.ts';
import type { Message, Place } from '../model/message.ts';
import { formsOf, type TradeFacts } from './facts.ts';

/** What shops and libraries want of a record and book.yaml does not say, in its own words. */
export function missingFacts(facts: TradeFacts): string[] {
  const { metadata, trade } = facts;
  const wanted: [boolean, string][] = [
    ...formsOf(facts).map((form): [boolean, string] => [metadata.isbn[form] !== undefined, `isbn.${form}`]),
    [metadata.publisher !== undefined, 'publisher'],
    [metadata.contributors.length > 0, 'contributors'],
    [metadata.description !== undefined, 'description'],
    [metadata.subjects.length > 0, 'subjects'],
    [trade.thema.length + trade.bisac.length > 0, 'trade.thema or trade.bisac'],
    [trade.audience !== undefined, 'trade.audience'],
    [trade.status !== undefined, 'trade.status'],
    ...formsOf(facts).map((form): [boolean, string] => [
      trade.prices.some((price) => price.form === form),
      `trade.prices for ${form}`,
    ]),
  ];
  return wanted.filter(([isThere]) => !isThere).map(([, what]) => what);
}

/** The same as one hint (`trade-incomplete`), at the file that could say it. */
export function tradeHints(facts: TradeFacts, place: Place): Message[] {
  const missing = missingFacts(facts);
  return missing.length === 0
    ? []
    : [finding('trade-incomplete', `the ONIX record has no ${missing.join(', ')}`, place)];
}
