import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 14289-1, 7.9: notes have an ID. */
export const noteId: Check = function* (document) {
  for (const element of document.structure()?.elements ?? [])
    if (element.role === 'Note' && !hasText(document.file, element.dict, 'ID'))
      yield { what: 'Note has no ID', where: { element, object: element.object } };
};
