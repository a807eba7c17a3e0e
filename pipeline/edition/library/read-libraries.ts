import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/message.ts';
import type { Work } from '../../model/work.ts';
import type { Reading } from '../files/reading.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { readLibrary } from './read-library.ts';

/** Reads several CSL-JSON files; a work whose id another file has already is reported and left out. */
export async function readLibraries(
  reading: Reading,
  names: readonly string[],
  place: Place,
): Promise<Work[]> {
  const works = new Map<string, Work>();
  for (const name of names) {
    const read = await readLibrary(reading, name, place);
    for (const work of read) {
      if (works.has(work.id)) {
        const what = `${excerpt(work.id)} of ${name} is already the id of another work`;
        reading.messages.push(finding('id-duplicate', what, place));
      } else works.set(work.id, work);
    }
  }
  return [...works.values()];
}
