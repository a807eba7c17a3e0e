import type { Located } from './located.ts';

/** What stands at a path of keys and indices, with the offset of its key; null where the path leads to nothing. */
export function findNode(
  root: Located,
  path: readonly PropertyKey[],
): { node: Located; keyAt: number } | null {
  let found = { node: root, keyAt: root.at };
  for (const step of path) {
    if (typeof step === 'number') {
      const node = found.node.items?.[step];
      if (node === undefined) return null;
      found = { node, keyAt: node.at };
    } else {
      const entry = found.node.entries?.get(String(step));
      if (entry === undefined) return null;
      found = { node: entry.node, keyAt: entry.keyAt };
    }
  }
  return found;
}
