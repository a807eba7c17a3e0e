import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { NoteCall } from '../model/tree.ts';
import type { Piece } from './plain-text.ts';

/** A call and the offset in the plain characters that it is to follow. */
export interface PlannedCall {
  at: number;
  call: NoteCall;
}

/**
 * Sets calls into a tree, in place, each after the character before its offset; calls with one offset keep their
 * order. `pieces` are the tree's own, from plainText.
 */
export function setCalls(tree: Root, pieces: Piece[], calls: PlannedCall[]): void {
  const byNode = new Map<Nodes, { at: number; call: NoteCall }[]>();
  const sorted = calls
    .map((planned, order) => ({ ...planned, order }))
    .sort((a, b) => a.at - b.at || a.order - b.order);
  let index = 0;
  for (const { at, call } of sorted) {
    // at a border the call goes to the text that follows: out of the emphasis or link that ends here
    while (index < pieces.length - 1 && (pieces[index].to < at || pieces[index + 1].from === at)) index += 1;
    const piece = pieces[index];
    const inside = byNode.get(piece.node) ?? [];
    inside.push({ at: Math.min(at, piece.to) - piece.from, call });
    byNode.set(piece.node, inside);
  }
  if (byNode.size > 0) replace(tree, byNode);
}

function replace(parent: Parents, byNode: Map<Nodes, { at: number; call: NoteCall }[]>): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    const calls = byNode.get(child);
    if (calls !== undefined) children.push(...interleave(child as Text, calls));
    else {
      if ('children' in child) replace(child, byNode);
      children.push(child);
    }
  }
  parent.children = children as typeof parent.children;
}

/** Code is not split: its calls follow it. */
function interleave(node: Text, calls: { at: number; call: NoteCall }[]): PhrasingContent[] {
  if (node.type !== 'text') return [node, ...calls.map(({ call }) => call)];
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { at, call } of calls) {
    if (at > done) parts.push({ type: 'text', value: node.value.slice(done, at), position: node.position });
    parts.push(call);
    done = Math.max(done, at);
  }
  if (done < node.value.length)
    parts.push({ type: 'text', value: node.value.slice(done), position: node.position });
  return parts;
}
