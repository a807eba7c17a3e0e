import type { Place } from '../../model/message.ts';
import type { Work } from '../../model/work.ts';
import { duplicateIds } from '../checks/duplicate-ids.ts';
import { parseJson } from '../data/parse-json.ts';
import { joinPath } from '../files/join-path.ts';
import { readText } from '../files/read-text.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { mostBytes } from '../files/sizes.ts';
import { librarySchema } from '../schemas/work.ts';
import { validate } from '../validate/validate.ts';
import { checkWorks } from './check-works.ts';

/** Reads a CSL-JSON file; works with faults are left out. `place` is where the file was asked for, if somewhere. */
export async function readLibrary(reading: Reading, name: string, place?: Place): Promise<Work[]> {
  const text = await readText(reading, name, mostBytes.json, place);
  if (text === null) return [];
  const parsed = parseJson(text, joinPath(reading.folder, name));
  report(reading, parsed.messages);
  if (parsed.value === null) return [];
  report(reading, duplicateIds(parsed.value, [], 'a work'));
  // asked of the file as it stands: what has a fault is not missing
  report(reading, checkWorks(parsed.value));
  const { value, messages } = validate(librarySchema, parsed.value);
  report(reading, messages);
  if (value === null) return [];
  return value.data as Work[];
}
