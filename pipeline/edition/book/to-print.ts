import type { PrintSettings } from '../../model/edition.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import type { PrintFile } from '../schemas/print.ts';

/** What is asked of the file for the printer, each wish with its place in the document. */
export function toPrint(print: PrintFile, document: Document): PrintSettings {
  const keys = Object.keys(print).map((key) => [key, placeOf(document, ['print', key])] as const);
  return { ...print, places: Object.fromEntries([['', placeOf(document, ['print'], 'key')], ...keys]) };
}
