import type { Check } from '../../rule.ts';

/** Fonts of drawings. */
export const type3Font: Check = function* (document) {
  for (const { name, type, use } of document.fonts())
    if (type === 'Type3')
      yield { what: `the font ${name} is a Type 3 font`, where: { page: use.page, object: use.dict.owner } };
};
