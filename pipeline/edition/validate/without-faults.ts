import { findNode } from '../data/find-node.ts';
import type { Located } from '../data/located.ts';

type Path = readonly PropertyKey[];

/**
 * A copy of a document's values without those that faults were found at; where nothing stands at a path, because it is
 * missing, without the mapping or list that misses it. Null if nothing would be left.
 */
export function withoutFaults(root: Located, faults: readonly Path[]): Located | null {
  const paths = faults.map((path) => (findNode(root, path) === null ? path.slice(0, -1) : path));
  return paths.some((path) => path.length === 0) ? null : prune(root, paths);
}

function prune(node: Located, paths: readonly Path[]): Located {
  if (paths.length === 0) return node;
  const inner = new Map<PropertyKey, Path[]>();
  for (const [step, ...rest] of paths) {
    const same = inner.get(step);
    if (same === undefined) inner.set(step, [rest]);
    else same.push(rest);
  }
  const goes = (step: PropertyKey) => inner.get(step)?.some((rest) => rest.length === 0) === true;
  if (node.items !== undefined) {
    const items = node.items.flatMap((item, at) => (goes(at) ? [] : [prune(item, inner.get(at) ?? [])]));
    return { ...node, items, value: items.map((item) => item.value) };
  }
  const entries: NonNullable<Located['entries']> = new Map();
  const value = Object.create(null);
  for (const [key, entry] of node.entries ?? []) {
    if (goes(key)) continue;
    const kept = prune(entry.node, inner.get(key) ?? []);
    entries.set(key, { keyAt: entry.keyAt, node: kept });
    value[key] = kept.value;
  }
  return { ...node, entries, value };
}
