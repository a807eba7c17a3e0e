import type { PrintSettings } from '../../model/edition.ts';
import type { Document } from '../data/located.ts';
import type { PrintFile } from '../schemas/print.ts';
import { placesOf } from './places-of.ts';

/** What is asked of the file for the printer, each wish with its place in the document. */
export function toPrint(print: PrintFile, document: Document): PrintSettings {
  return { ...print, places: placesOf(document, 'print', print) };
}
