import type { NameEntry, NameForm, NameReference } from '../../model/names.ts';
import { duplicateForms } from '../checks/duplicate-forms.ts';
import { duplicateIds } from '../checks/duplicate-ids.ts';
import { nameReferences } from '../checks/name-references.ts';
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
  report(reading, nameReferences(names));
  return names;
}

function toEntry(
  { forms, variants, misspellings, seeFrom, seeAlso, under, ...rest }: NamesFile['names'][number],
  document: Document,
  path: PropertyKey[],
): NameEntry {
  const placed = (list: string[], key: string): NameForm[] =>
    list.map((words, index) => ({ words, place: placeOf(document, [...path, key, index]) }));
  const reference = (id: string, ...at: PropertyKey[]): NameReference => ({
    id,
    place: placeOf(document, [...path, ...at]),
  });
  return {
    ...rest,
    forms: placed(forms, 'forms'),
    variants: placed(variants, 'variants'),
    misspellings: placed(misspellings, 'misspellings'),
    ...(seeFrom === undefined ? {} : { seeFrom: placed(seeFrom, 'seeFrom') }),
    seeAlso: seeAlso.map((id, index) => reference(id, 'seeAlso', index)),
    ...(under === undefined ? {} : { under: reference(under, 'under') }),
    linePlace: placeOf(document, [...path, 'line'], 'text'),
    place: placeOf(document, path),
  };
}
