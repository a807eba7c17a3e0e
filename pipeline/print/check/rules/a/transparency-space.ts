import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.10: without an output intent, pages with transparency say in which space they blend. */
export const transparencySpace: Check = function* (document) {
  const { file, intents, pages } = document;
  if (intents.some(({ standard, profile }) => standard === 'GTS_PDFA1' && profile !== null)) return;
  for (const [number, { object }] of document.survey().transparent)
    if (file.get(pages[number - 1].dict, 'Group', 'CS') === null)
      yield { what: 'a page with transparency has no blending space', where: { page: number, object } };
};
