import type { Definition, FootnoteDefinition, Parents, Root } from 'mdast';
import { SKIP, visit } from '../../markdown/visit.ts';

/** What references in a file lead to, in the order of the file. */
export interface Definitions {
  /** by identifier; several where a label was used twice */
  footnotes: Map<string, FootnoteDefinition[]>;
  links: Map<string, Definition>;
}

/** Takes all definitions of footnotes and links out of a tree, in place: they may stand anywhere in the file. */
export function takeDefinitions(tree: Root): Definitions {
  const definitions: Definitions = { footnotes: new Map(), links: new Map() };
  visit(tree, (node, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'footnoteDefinition') {
      const same = definitions.footnotes.get(node.identifier);
      if (same === undefined) definitions.footnotes.set(node.identifier, [node]);
      else same.push(node);
    } else if (node.type === 'definition') {
      if (!definitions.links.has(node.identifier)) definitions.links.set(node.identifier, node);
    } else return undefined;
    // left in place and removed below: splicing each out of a long list would take quadratic time
    return SKIP;
  });
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const kept = node.children.filter(({ type }) => type !== 'footnoteDefinition' && type !== 'definition');
    if (kept.length < node.children.length) node.children = kept as typeof node.children;
  });
  return definitions;
}
