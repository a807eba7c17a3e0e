import { asDict } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1, by ISO 32000-1, 14.7.2: every element names the one that it stands in. */
export const parentWrong: Check = function* (document) {
  const structure = document.structure();
  for (const element of structure?.elements ?? []) {
    const named = asDict(document.file.get(element.dict, 'P'));
    if (named !== (element.parent?.dict ?? structure!.root))
      yield {
        what:
          named === null
            ? 'an element does not name its parent'
            : 'an element names another parent than its own',
        where: { element, object: element.object },
      };
  }
};
