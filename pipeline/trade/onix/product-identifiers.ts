import type { TradeFacts, TradeForm } from '../facts.ts';
import { composite, data } from './element.ts';

/**
 * What a form of a book is known by: ISBN-13 and GTIN-13 (List 5: 15, 03); without an ISBN the EPUB's URN (22), or a number of our
 * own (01).
 */
export function productIdentifiers(facts: TradeFacts, form: TradeForm): string[] {
  const isbn = facts.metadata.isbn[form];
  const identifier = (type: string, value: string, name?: string) =>
    composite('ProductIdentifier', [
      data('ProductIDType', type),
      data('IDTypeName', name),
      data('IDValue', value),
    ]);
  if (isbn !== undefined) return [identifier('15', isbn), identifier('03', isbn)];
  if (form === 'epub') return [identifier('22', facts.identifier)];
  return [identifier('01', recordReference(facts, form), 'Edition and form')];
}

/** The name of a record, the same in every message about the product. */
export function recordReference({ id, metadata }: TradeFacts, form: TradeForm): string {
  const isbn = metadata.isbn[form];
  return isbn === undefined ? `pamphleteer.${id}.${form}` : `isbn.${isbn}`;
}
