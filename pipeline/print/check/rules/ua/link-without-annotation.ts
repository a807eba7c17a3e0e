import type { Check } from '../../rule.ts';
import type { Element } from '../../structure/element.ts';

/** Elements that hold an annotation, themselves or in what they hold. */
function holders(elements: Element[]): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    if (!element.kids.some((kid) => kid.kind === 'object')) continue;
    for (let one: Element | null = element; one !== null && !found.has(one); one = one.parent) found.add(one);
  }
  return found;
}

/** ISO 14289-1, 7.18.5, by ISO 32000-1, 14.8.4.4.2: Link holds the annotation that leads on. */
export const linkWithoutAnnotation: Check = function* (document) {
  const elements = document.structure()?.elements ?? [];
  const holding = holders(elements);
  for (const element of elements)
    if (element.role === 'Link' && !holding.has(element))
      yield { what: 'Link holds no link annotation', where: { element, object: element.object } };
};
