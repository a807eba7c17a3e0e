import type { Element } from '../element.ts';
import { markerOf } from './marker-of.ts';

/**
 * Brings the pieces of an element that goes on over pages together: the kids of each further piece go to the end of the
 * first one. From the outside inwards, in reading order, so that what moves with a list or a note is joined there.
 * A further piece whose first one is not there stays as it is.
 */
export function joinPieces(document: Element): void {
  const first = new Map<string, Element>();
  const visit = (element: Element) => {
    // kids may be added to a first piece while its own are visited: those are visited with their own piece
    const kids = [...element.kids];
    const joined = new Set<Element>();
    for (const kid of kids) {
      if (kid.kind !== 'element') continue;
      const marker = markerOf(kid.language);
      const target = marker?.continued ? first.get(marker.key) : undefined;
      if (marker && !marker.continued && marker.key) first.set(marker.key, kid);
      visit(kid);
      if (!target) continue;
      for (const moved of kid.kids) target.kids.push(moved);
      joined.add(kid);
    }
    if (joined.size > 0)
      element.kids = element.kids.filter((kid) => kid.kind !== 'element' || !joined.has(kid));
  };
  visit(document);
}
