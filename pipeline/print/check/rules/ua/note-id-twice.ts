import { isKind } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.9: no two notes have one ID. */
export const noteIdTwice: Check = function* (document) {
  const known = new Set<string>();
  for (const element of document.structure()?.elements ?? []) {
    const id = document.file.get(element.dict, 'ID');
    if (element.role !== 'Note' || !isKind(id, 'text')) continue;
    if (known.has(id.bytes))
      yield { what: `two Notes have the ID “${id.bytes}”`, where: { element, object: element.object } };
    known.add(id.bytes);
  }
};
