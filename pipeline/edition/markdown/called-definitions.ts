import type { RootContent } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import type { Definitions } from './take-definitions.ts';

/** The definitions that some content leads to, also by way of footnotes, in the order of their first calls. */
export function calledDefinitions(content: readonly RootContent[], definitions: Definitions): RootContent[] {
  const called = new Set<RootContent>();
  const waiting = [...content];
  // grows while it is read: a footnote may call another
  for (const node of waiting) {
    visit(node, (inner) => {
      for (const definition of definitionsOf(inner, definitions)) {
        if (called.has(definition)) continue;
        called.add(definition);
        waiting.push(definition);
      }
    });
  }
  return [...called];
}

function definitionsOf(node: { type: string; identifier?: string }, definitions: Definitions): RootContent[] {
  const { identifier } = node;
  if (identifier === undefined) return [];
  if (node.type === 'footnoteReference') return definitions.footnotes.get(identifier) ?? [];
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return [];
  const link = definitions.links.get(identifier);
  return link === undefined ? [] : [link];
}
