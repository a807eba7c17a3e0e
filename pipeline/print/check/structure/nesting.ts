import type { Fault } from '../rule.ts';
import type { Element, Structure } from './element.ts';

/** What elements of a type may stand in, and what they may hold; a type that is not named may do either. */
export interface Nesting {
  parents: Record<string, string[]>;
  kids: Record<string, string[]>;
}

/** Elements that stand in or hold what they may not, by the standard types that they stand for. */
export function* nestingFaults({ elements }: Structure, { parents, kids }: Nesting): Iterable<Fault> {
  for (const element of elements) {
    const { role, parent } = element;
    const around = parent?.role ?? 'the root';
    const isFree = parents[role] === undefined || parents[role].includes(around);
    // said once, by the rule for the kid or by that for the parent
    if (!isFree) yield { what: `${role} stands in ${around}`, where: { element, object: element.object } };
    else if (parent !== null && kids[around] !== undefined && !kids[around].includes(role))
      yield { what: `${around} holds ${role}`, where: { element, object: element.object } };
    if (kids[role] !== undefined && element.kids.some((kid) => kid.kind !== 'element'))
      yield { what: `${role} holds content of its own`, where: { element, object: element.object } };
  }
}

export const elementKids = (element: Element): Element[] =>
  element.kids.filter((kid): kid is Element => kid.kind === 'element');
