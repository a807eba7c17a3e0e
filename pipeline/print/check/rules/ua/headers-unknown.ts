import { asArray, isKind } from '../../file/value.ts';
import type { Check } from '../../rule.ts';
import { attribute } from '../../structure/attribute.ts';

/** ISO 14289-1, 7.5: the headers that a cell names are there. */
export const headersUnknown: Check = function* (document) {
  const { file } = document;
  const structure = document.structure();
  if (structure === null) return;
  const ids = new Set(
    structure.elements.flatMap(({ dict }) => {
      const id = file.get(dict, 'ID');
      return isKind(id, 'text') ? [id.bytes] : [];
    }),
  );
  for (const element of structure.elements) {
    if (element.role !== 'TD' && element.role !== 'TH') continue;
    for (const item of asArray(file.resolve(attribute(file, structure.root, element, 'Table', 'Headers')))) {
      const header = file.resolve(item);
      if (!isKind(header, 'text') || !ids.has(header.bytes))
        yield { what: 'a cell names a header that is not there', where: { element, object: element.object } };
    }
  }
};
