import type { Element, Kid } from '../element.ts';

/**
 * The lists of a table of contents become TOC, their items TOCI, and what an entry says a Reference (ISO 32000-1,
 * 14.8.4.2 and 14.8.4.4): what `readMarkers` has told to be one comes as lists.
 */
export function contents(document: Element): void {
  const visit = (element: Element) => {
    if (element.type === 'TOC') element.kids = element.kids.flatMap(entriesOf);
    else for (const kid of element.kids) if (kid.kind === 'element') visit(kid);
  };
  visit(document);
}

/** The entries of a list; what stands beside lists is one. */
function entriesOf(kid: Kid): Kid[] {
  if (kid.kind === 'element' && kid.type === 'L') return kid.kids.flatMap(entriesOf);
  const kids = kid.kind === 'element' && kid.type === 'LI' ? kid.kids : [kid];
  const language = kid.kind === 'element' && kid.type === 'LI' ? kid.language : undefined;
  return [{ kind: 'element', type: 'TOCI', language, kids: kids.flatMap(partOf) }];
}

/** What an entry consists of: its line, and the contents below it. */
function partOf(kid: Kid): Kid[] {
  if (kid.kind !== 'element') return [{ kind: 'element', type: 'Reference', kids: [kid] }];
  if (kid.type === 'LBody') return kid.kids.flatMap(partOf);
  if (kid.type === 'L') return [{ ...kid, type: 'TOC', kids: kid.kids.flatMap(entriesOf) }];
  if (kid.type !== 'P') return [kid];
  return [{ ...kid, kids: [{ kind: 'element', type: 'Reference', kids: kid.kids }] }];
}
