import type { BookSettings, CoverSettings, PrintSettings } from '../../model/edition.ts';
import { checkSilence } from '../checks/check-silence.ts';
import { duplicateIds } from '../checks/duplicate-ids.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { bookSchema } from '../schemas/book.ts';
import { readYaml } from '../validate/read-yaml.ts';
import { toCover } from './to-cover.ts';
import { toOrder } from './to-order.ts';
import { toPrint } from './to-print.ts';
import { writtenIsbns } from './written-isbns.ts';

/** Settings that could be made from book.yaml, and the document for the places of further findings. */
export interface ReadBook {
  settings: BookSettings & { print: PrintSettings; cover: CoverSettings };
  document: Document;
}

/** Reads book.yaml; null if its order of texts, its notes or a key that is needed are not usable. */
export async function readBook(reading: Reading): Promise<ReadBook | null> {
  // without these every text and note would be reported as unknown
  const read = await readYaml(reading, 'book.yaml', bookSchema, ['texts', 'notes']);
  if (read === null) return null;
  report(reading, duplicateIds(read.document, ['notes', 'series'], 'a series of notes'));
  if (read.validated === null) return null;
  const { data, document } = read.validated;
  report(reading, checkSilence(data.silence, document));
  const { format, texts, print, cover, ...settings } = data;
  const order = toOrder(texts, document);
  const isbnWritten = writtenIsbns(document);
  const asked = { print: toPrint(print, document), cover: toCover(cover, document) };
  const trimPlace = placeOf(document, ['trim'], 'key');
  return { settings: { ...settings, ...asked, isbnWritten, trimPlace, order }, document };
}
