import type { Located } from '../data/located.ts';

type Path = readonly PropertyKey[];

/**
 * A copy of a mapping or list without the parts that faults were found in: the entry where a top-level key holds a
 * list, else the key; of a list, the entry.
 */
export function withoutFaults(root: Located, faults: readonly Path[]): Located {
  if (root.items !== undefined) return withoutItems(root, faults);
  if (root.entries === undefined) return root;
  const entries = new Map(root.entries);
  for (const [key, { keyAt, node }] of root.entries) {
    const inside = faults.filter((path) => path[0] === key).map((path) => path.slice(1));
    if (inside.length === 0) continue;
    const inItems = node.items !== undefined && inside.every((path) => typeof path[0] === 'number');
    if (inItems) entries.set(key, { keyAt, node: withoutItems(node, inside) });
    else entries.delete(key);
  }
  const value = Object.create(null);
  for (const [key, { node }] of entries) value[key] = node.value;
  return { ...root, entries, value };
}

function withoutItems(list: Located, faults: readonly Path[]): Located {
  const bad = new Set(faults.map((path) => path[0]));
  const items = list.items?.filter((_, index) => !bad.has(index));
  return { ...list, items, value: items?.map((item) => item.value) };
}
