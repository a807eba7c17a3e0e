import type { Check } from '../../rule.ts';

/** ISO 15930-7: every page has MediaBox, and either TrimBox or ArtBox. */
export const boxMissing: Check = function* ({ pages }) {
  for (const { boxes, number, object } of pages) {
    const where = { page: number, object };
    if (boxes.MediaBox === undefined) yield { what: 'a page has no MediaBox', where };
    if (boxes.TrimBox === undefined && boxes.ArtBox === undefined)
      yield { what: 'a page has neither TrimBox nor ArtBox', where };
    if (boxes.TrimBox !== undefined && boxes.ArtBox !== undefined)
      yield { what: 'a page has both TrimBox and ArtBox', where };
  }
};
