import { isSeen } from '../../document/is-seen.ts';
import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 14289-1, 7.18.5: links say in Contents where they lead. */
export const linkDescription: Check = function* ({ file, annotations, pages }) {
  for (const annotation of annotations) {
    const { type, dict, page, object } = annotation;
    if (type === 'Link' && isSeen(file, annotation, pages[page - 1]) && !hasText(file, dict, 'Contents'))
      yield { what: 'a link has no Contents', where: { page, object } };
  }
};
