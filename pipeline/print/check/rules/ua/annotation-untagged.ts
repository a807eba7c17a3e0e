import { isSeen } from '../../document/is-seen.ts';
import type { Check } from '../../rule.ts';
import { elementFinder } from '../../structure/find-element.ts';

/** Types that are tagged in another way, or not at all. */
const OTHERS = ['Link', 'Widget', 'PrinterMark', 'TrapNet', 'Popup'];

/** ISO 14289-1, 7.18.1: annotations stand in Annot. */
export const annotationUntagged: Check = function* (document) {
  const find = elementFinder(document);
  for (const annotation of document.annotations) {
    const { type, dict, page, object } = annotation;
    if (OTHERS.includes(type) || !isSeen(document.file, annotation, document.pages[page - 1])) continue;
    if (find(document.parentTree().ofObject(dict))?.role !== 'Annot')
      yield { what: `an annotation (${type}) is not tagged Annot`, where: { page, object } };
  }
};
