import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/message.ts';
import type { Reading } from '../files/reading.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { type LibraryWork, readLibrary } from './read-library.ts';

/**
 * Reads several libraries as one. A key that another file has already is an error with both places, and the first work
 * counts. `place` is where the files were asked for, if somewhere.
 */
export async function readLibraries(
  reading: Reading,
  names: readonly string[],
  place?: Place,
): Promise<LibraryWork[]> {
  const works = new Map<string, LibraryWork>();
  for (const name of names) {
    const here = new Map<string, LibraryWork>();
    for (const read of await readLibrary(reading, name, place)) {
      const { id } = read.work;
      const earlier = works.get(id);
      if (earlier) reading.messages.push(twice(id, read.place, earlier.place));
      // a second one of the same file was told when the file was read
      else if (!here.has(id)) here.set(id, read);
    }
    for (const [id, read] of here) works.set(id, read);
  }
  return [...works.values()];
}

function twice(id: string, place: Place, earlier: Place) {
  const what = `${excerpt(id)} is already the id of a work at ${earlier.file}:${earlier.line}`;
  return finding('id-duplicate', what, place);
}
