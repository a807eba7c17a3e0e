import type { CopyEntry } from '../../model/work-copy.ts';
import { placeOf } from '../data/place-of.ts';
import { listFolder } from '../files/list-folder.ts';
import type { Reading } from '../files/reading.ts';
import { worksSchema } from '../schemas/works.ts';
import { readYaml } from '../validate/read-yaml.ts';

const FILE = 'works.yaml';

/**
 * Reads works.yaml of an edition, or of a folder of works; neither need have one. It says which file is a copy of which
 * work; entries with faults are left out.
 */
export async function readCopies(reading: Reading): Promise<CopyEntry[]> {
  const entries = await listFolder(reading, '');
  if (!entries.includes(FILE) && !entries.includes(`${FILE}/`)) return [];
  const read = await readYaml(reading, FILE, worksSchema);
  if (read === null || read.validated === null) return [];
  const { data, document } = read.validated;
  return data.copies.map((copy, index) => ({ ...copy, place: placeOf(document, ['copies', index]) }));
}
