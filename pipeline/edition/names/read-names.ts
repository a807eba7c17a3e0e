import type { NameEntry, NameForm } from '../../model/names.ts';
import { duplicateForms } from '../checks/duplicate-forms.ts';
import { duplicateIds } from '../checks/duplicate-ids.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import { listFolder } from '../files/list-folder.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { type NamesFile, namesSchema } from '../schemas/names.ts';
import { readYaml } from '../validate/read-yaml.ts';

const FILE = 'names.yaml';

/** Reads names.yaml, which an edition need not have; names with faults are left out. */
export async function readNames(reading: Reading): Promise<NameEntry[]> {
  const entries = await listFolder(reading, '');
  if (!entries.includes(FILE) && !entries.includes(`${FILE}/`)) return [];
  const read = await readYaml(reading, FILE, namesSchema);
  if (read === null) return [];
  report(reading, duplicateIds(read.document, ['names'], 'a name'));
  if (read.validated === null) return [];
  const { data, document } = read.validated;
  const names = data.names.map((entry, index) => toEntry(entry, document, ['names', index]));
  report(reading, duplicateForms(names));
  return names;
}

function toEntry(
  { forms, variants, misspellings, ...rest }: NamesFile['names'][number],
  document: Document,
  path: PropertyKey[],
): NameEntry {
  const placed = (list: string[], key: string): NameForm[] =>
    list.map((words, index) => ({ words, place: placeOf(document, [...path, key, index]) }));
  return {
    ...rest,
    forms: placed(forms, 'forms'),
    variants: placed(variants, 'variants'),
    misspellings: placed(misspellings, 'misspellings'),
    linePlace: placeOf(document, [...path, 'line'], 'text'),
    place: placeOf(document, path),
  };
}
