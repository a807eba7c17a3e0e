import type { NameEntry, NameIndexEntry, NamePlace } from '../model/names.ts';
import { compareFiling } from './compare-filing.ts';
import { filingKey } from './filing-key.ts';
import type { IndexHeading, IndexLine } from './index-line.ts';
import { seeReferences } from './see-references.ts';

/**
 * The entries of an index in the order of their filing keys. A heading without a place has sub-entries, or sends the
 * reader to one that is there.
 */
export function indexLines(entries: readonly NameIndexEntry[], names: readonly NameEntry[]): IndexLine[] {
  const shown = names.filter(({ index }) => index !== false);
  const places = new Map(entries.map((entry) => [entry.name.id, entry.places]));
  const belowOf = new Map<string, IndexHeading[]>();
  for (const name of shown.filter(({ id }) => places.has(id))) {
    if (name.under === undefined) continue;
    const own = belowOf.get(name.under.id);
    if (own) own.push(headingOf(name, places));
    else belowOf.set(name.under.id, [headingOf(name, places)]);
  }
  const main = shown.filter(({ id, under }) => under === undefined && (places.has(id) || belowOf.has(id)));
  const ids = new Set(main.map(({ id }) => id));
  const lines = main.map((name) => ({
    ...headingOf(name, places),
    below: (belowOf.get(name.id) ?? []).sort(compareFiling),
    see: [],
    seeAlso: (name.seeAlso ?? []).map(({ id }) => id).filter((id) => ids.has(id)),
  }));
  return seeReferences(lines, shown, places);
}

const headingOf = ({ id, heading }: NameEntry, places: Map<string, NamePlace[]>): IndexHeading => ({
  id,
  heading,
  key: filingKey(heading),
  places: places.get(id) ?? [],
});
