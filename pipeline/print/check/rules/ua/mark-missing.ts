import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1, by ISO 32000-1, 14.7.4.2: the marked content of an element is there. */
export const markMissing: Check = function* (document) {
  const { marks } = document.survey();
  for (const element of document.structure()?.elements ?? [])
    for (const kid of element.kids)
      if (kid.kind === 'mark' && !marks.has(`${kid.owner}/${kid.id}`))
        yield {
          what: 'an element names marked content that is not there',
          where: { element, object: element.object },
        };
};
