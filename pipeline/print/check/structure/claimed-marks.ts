import type { Element } from './element.ts';

/** All marked content that elements name: `page or form object/MCID`. */
export function claimedMarks(elements: Element[]): Set<string> {
  const claimed = new Set<string>();
  for (const { kids } of elements)
    for (const kid of kids) if (kid.kind === 'mark') claimed.add(`${kid.owner}/${kid.id}`);
  return claimed;
}
