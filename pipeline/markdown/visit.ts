import type { Node, Parent } from 'unist';
import type { visit as Visit } from 'unist-util-visit';

/** Returned by a visitor: what is below its node is left out. */
export const SKIP = 'skip';

type Result = null | undefined | boolean | typeof SKIP | number | readonly [boolean | typeof SKIP, number?];
type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => Result;

/** False where all ends; else the offset at which the siblings go on, if the visitor named one. */
function visitNode(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  type: string | null,
  visitor: Visitor,
): false | number | undefined {
  const result = type === null || node.type === type ? visitor(node, index, parent) : undefined;
  const [action, next] = Array.isArray(result) ? result : [result, undefined];
  if (action === false) return false;
  const goOn = typeof action === 'number' ? action : next;
  const { children } = node as Parent;
  if (children === undefined || action === SKIP) return goOn;
  for (let at = 0; at < children.length; ) {
    const from = visitNode(children[at], at, node as Parent, type, visitor);
    if (from === false) return false;
    at = from ?? at + 1;
  }
  return goOn;
}

/**
 * `visit(tree, type?, visitor)` of unist-util-visit, for types given by name and forward alone. That one names a function
 * anew for every node it comes to, for the sake of stacks: a third of the time that Markdown took.
 */
export const visit = ((tree: Node, type: string | Visitor, visitor?: Visitor): void => {
  if (typeof type === 'string') visitNode(tree, undefined, undefined, type, visitor!);
  else visitNode(tree, undefined, undefined, null, type);
}) as typeof Visit;
