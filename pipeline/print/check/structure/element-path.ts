import type { Element } from './element.ts';

/** Steps that are written out; of deeper ones the innermost. */
const STEPS = 6;

/** Where an element stands: `Document > Sect 2 > Table 5`, each with its place among the kids of its parent. */
export function elementPath(element: Element | null): string {
  const steps: string[] = [];
  let one = element;
  for (; one !== null && steps.length < STEPS; one = one.parent)
    steps.unshift(one.parent === null ? one.type : `${one.type} ${one.place}`);
  return (one === null ? '' : '… > ') + steps.join(' > ');
}
