import { isSeen } from '../../document/is-seen.ts';
import type { Check } from '../../rule.ts';
import { elementFinder } from '../../structure/find-element.ts';

/** ISO 14289-1, 7.18.5: links are tagged Link. */
export const linkUntagged: Check = function* (document) {
  const find = elementFinder(document);
  for (const annotation of document.annotations) {
    const { type, dict, page, object } = annotation;
    if (type !== 'Link' || !isSeen(document.file, annotation, document.pages[page - 1])) continue;
    const element = find(document.parentTree().ofObject(dict));
    if (element?.role !== 'Link')
      yield {
        what: element ? `a link is tagged ${element.role}` : 'a link is not tagged',
        where: { page, object },
      };
  }
};
