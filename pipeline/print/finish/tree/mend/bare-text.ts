import type { Element, Kid } from '../element.ts';
import { isBlock } from './is-block.ts';

/** Elements that group others and hold no text themselves. */
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside']);

/** Text that stands in a grouping element itself becomes a paragraph. */
export function bareText(document: Element): void {
  const visit = (element: Element) => {
    if (GROUPING.has(element.type)) element.kids = grouped(element.kids);
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid);
  };
  visit(document);
}

/** Runs of inline kids become one paragraph each. */
function grouped(kids: Kid[]): Kid[] {
  const result: Kid[] = [];
  let run: Element | null = null;
  for (const kid of kids) {
    if (isBlock(kid)) {
      run = null;
      result.push(kid);
    } else if (run) run.kids.push(kid);
    else {
      run = { kind: 'element', type: 'P', kids: [kid] };
      result.push(run);
    }
  }
  return result;
}
