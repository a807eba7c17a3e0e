import { isSeen } from '../../document/is-seen.ts';
import type { Check } from '../../rule.ts';
import { elementFinder } from '../../structure/find-element.ts';
import { hasText } from '../../structure/has-text.ts';

/** Links have a rule of their own; the others have nothing to say. */
const OTHERS = ['Link', 'Widget', 'PrinterMark', 'TrapNet', 'Popup'];

/** ISO 14289-1, 7.18.1: annotations have Contents, or their element has Alt. */
export const annotationDescription: Check = function* (document) {
  const { file, annotations, pages } = document;
  const find = elementFinder(document);
  for (const annotation of annotations) {
    const { type, dict, page, object } = annotation;
    if (OTHERS.includes(type) || !isSeen(file, annotation, pages[page - 1])) continue;
    const element = find(document.parentTree().ofObject(dict));
    if (!hasText(file, dict, 'Contents') && !hasText(file, element?.dict ?? null, 'Alt'))
      yield { what: `an annotation (${type}) has no description`, where: { page, object } };
  }
};
