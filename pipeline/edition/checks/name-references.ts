import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message } from '../../model/message.ts';
import type { NameEntry, NameReference } from '../../model/names.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** References between names that lead nowhere, and sub-entries of sub-entries. Messages: name-unknown, name-under. */
export function nameReferences(names: readonly NameEntry[]): Message[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  return names.flatMap((name) => {
    const references = [...(name.seeAlso ?? []), ...(name.under ? [name.under] : [])];
    const unknown = references.filter(({ id }) => !byId.has(id));
    return [...unknown.map((reference) => unknownName(reference, byId.keys())), ...wrongParent(name, byId)];
  });
}

function unknownName({ id, place }: NameReference, known: Iterable<string>): Message {
  const [near] = nearestNames(id, known);
  return finding(
    'name-unknown',
    `there is no name ${excerpt(id)}`,
    place,
    near === undefined ? undefined : `Write \`${near}\`.`,
  );
}

function wrongParent(name: NameEntry, byId: Map<string, NameEntry>): Message[] {
  const parent = name.under && byId.get(name.under.id);
  if (!name.under || !parent) return [];
  if (parent === name)
    return [finding('name-under', `${excerpt(name.id)} stands under itself`, name.under.place)];
  if (parent.under === undefined) return [];
  const what = `${excerpt(parent.id)} stands itself under ${excerpt(parent.under.id)}`;
  return [finding('name-under', what, name.under.place)];
}
