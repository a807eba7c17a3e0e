import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome } from '../../model/message.ts';
import { createLocator } from '../data/create-locator.ts';
import type { Document, Located } from '../data/located.ts';
import { locatedAt } from '../data/located-at.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { risDate } from './ris-date.ts';
import { type RisRecord, scanRis } from './scan-ris.ts';

/**
 * Reads RIS into CSL-JSON; each work stands where its record does and has the key of its `ID`. Messages: ris-syntax.
 */
export function parseRis(text: string, file: string): Outcome<Document> {
  const at = createLocator(text, file);
  const { records, faults } = scanRis(text);
  const messages = faults.map((fault) => finding('ris-syntax', fault.what, at(fault.at)));
  const items = records.flatMap((record): Located[] => {
    const value = toCsl(record, at, messages);
    return value === null ? [] : [locatedAt(value, record.at)];
  });
  return { value: { root: { value: items.map(({ value }) => value), at: 0, items }, at }, messages };
}

function toCsl(record: RisRecord, at: Document['at'], messages: Message[]): object | null {
  try {
    const options = { forceType: '@ris/file', generateGraph: false as const };
    const [work] = plugins.input.chain(record.text, options) as RisWork[];
    const issued = risDate(record.text);
    const missing = work.type === undefined ? unknownType(record) : work.id === undefined ? NO_KEY : null;
    if (missing === null) return { ...work, ...(issued ? { issued } : {}) };
    messages.push(finding('ris-syntax', missing.what, at(record.at), missing.fix));
  } catch (error) {
    const what = `this record cannot be read: ${(error as Error).message.split('\n')[0]}`;
    messages.push(finding('ris-syntax', what, at(record.at)));
  }
  return null;
}

interface RisWork {
  id?: string;
  type?: string;
}

const NO_KEY = {
  what: 'this record has no key to cite it by',
  fix: 'Add a line `ID  - key` to the record.',
};

function unknownType(record: RisRecord) {
  const type = record.text.slice('TY  - '.length).split('\n', 1)[0].trim();
  return { what: `${excerpt(type)} is no type of RIS`, fix: 'Write BOOK, CHAP, JOUR, NEWS, MGZN, ELEC …' };
}
