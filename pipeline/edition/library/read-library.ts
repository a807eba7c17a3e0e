import type { Outcome, Place } from '../../model/message.ts';
import type { Work } from '../../model/work.ts';
import { duplicateIds } from '../checks/duplicate-ids.ts';
import type { Document } from '../data/located.ts';
import { parseJson } from '../data/parse-json.ts';
import { placeOf } from '../data/place-of.ts';
import { joinPath } from '../files/join-path.ts';
import { readText } from '../files/read-text.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { mostBytes } from '../files/sizes.ts';
import { librarySchema } from '../schemas/work.ts';
import { validate } from '../validate/validate.ts';
import { checkWorks } from './check-works.ts';
import { settleLibrary } from './settle-library.ts';

/** A work and where its id stands. */
export interface LibraryWork {
  work: Work;
  place: Place;
}

type Parser = (text: string, file: string) => Outcome<Document | null>;

/** By the file's ending, loaded when there is such a file; everything else is CSL-JSON. */
const PARSERS: Record<string, () => Promise<Parser>> = {
  bib: async () => (await import('./parse-bibtex.ts')).parseBibtex,
  bibtex: async () => (await import('./parse-bibtex.ts')).parseBibtex,
  ris: async () => (await import('./parse-ris.ts')).parseRis,
};

/**
 * Reads a library: BibTeX or BibLaTeX (.bib), RIS (.ris) or CSL-JSON. Works with faults are left out. `place` is where
 * the file was asked for, if somewhere.
 */
export async function readLibrary(reading: Reading, name: string, place?: Place): Promise<LibraryWork[]> {
  const text = await readText(reading, name, mostBytes.json, place);
  if (text === null) return [];
  const ending = /\.(\w+)$/.exec(name)?.[1].toLowerCase() ?? '';
  const parse = Object.hasOwn(PARSERS, ending) ? await PARSERS[ending]() : parseJson;
  const parsed = parse(text, joinPath(reading.folder, name));
  report(reading, parsed.messages);
  if (parsed.value === null) return [];
  const library = settleLibrary(parsed.value);
  report(reading, duplicateIds(library, [], 'a work'));
  // asked of the file as it stands: what has a fault is not missing
  report(reading, checkWorks(library));
  const { value, messages } = validate(librarySchema, library);
  report(reading, messages);
  if (value === null) return [];
  return (value.data as Work[]).map((work, index) => ({
    work,
    place: placeOf(value.document, [index, 'id']),
  }));
}
