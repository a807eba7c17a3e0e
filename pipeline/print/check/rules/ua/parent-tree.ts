import { asDict } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1, by ISO 32000-1, 14.7.4.4: the parent tree leads from content to the element that names it. */
export const parentTree: Check = function* (document) {
  const { file } = document;
  const tree = document.parentTree();
  const { marks } = document.survey();
  for (const element of document.structure()?.elements ?? [])
    for (const kid of element.kids) {
      if (kid.kind === 'element') continue;
      const owner = asDict(file.object(kid.kind === 'mark' ? kid.owner : kid.object));
      // what is not there at all is for another rule
      if (owner === null || (kid.kind === 'mark' && !marks.has(`${kid.owner}/${kid.id}`))) continue;
      const found = kid.kind === 'mark' ? tree.ofMark(owner, kid.id) : tree.ofObject(owner);
      if (found !== element.dict)
        yield {
          what: `the parent tree does not lead from ${kid.kind === 'mark' ? 'marked content' : 'an annotation'} to its element`,
          where: { element, object: element.object },
        };
    }
};
