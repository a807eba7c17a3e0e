import type { Element, Kid } from '../element.ts';
import { isBlock } from './is-block.ts';

const isLabel = (kid: Kid) => kid.kind === 'element' && kid.type === 'Lbl';
const isBody = (kid: Kid) => kid.kind === 'element' && kid.type === 'LBody';

/** Inline kids before the first block of an item are its label, if it has blocks. */
function split(item: Element): { label: Kid[]; body: Kid[] } {
  const at = item.kids.findIndex(isBlock);
  if (item.kids.some(isLabel) || at < 0)
    return { label: item.kids.filter(isLabel), body: item.kids.filter((kid) => !isLabel(kid)) };
  return { label: item.kids.slice(0, at), body: item.kids.slice(at) };
}

function mendItem(item: Element): void {
  const { label, body } = split(item);
  const labels: Kid[] =
    label.length === 0 || label.every(isLabel) ? label : [{ kind: 'element', type: 'Lbl', kids: label }];
  const bodies: Kid[] =
    body.length === 0 || body.every(isBody) ? body : [{ kind: 'element', type: 'LBody', kids: body }];
  item.kids = [...labels, ...bodies];
}

/** An item of a list consists of its label and its body; what else is directly in a list becomes an item. */
export function listBodies(document: Element): void {
  const visit = (element: Element) => {
    if (element.type === 'L') {
      element.kids = element.kids.map((kid) =>
        kid.kind === 'element' && ['LI', 'L', 'Caption'].includes(kid.type)
          ? kid
          : { kind: 'element', type: 'LI', kids: [kid] },
      );
    }
    if (element.type === 'LI') mendItem(element);
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid);
  };
  visit(document);
}
