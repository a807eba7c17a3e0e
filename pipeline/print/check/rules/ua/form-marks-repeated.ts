import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.20: a form with marked content of elements is drawn once. */
export const formMarksRepeated: Check = function* (document) {
  for (const [object, { hasMarks, times, page }] of document.survey().forms)
    if (hasMarks && times > 1)
      yield { what: `a form with tagged content is drawn ${times} times`, where: { page, object } };
};
