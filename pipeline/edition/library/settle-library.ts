import type { Document, Located } from '../data/located.ts';
import { locatedAt } from '../data/located-at.ts';
import { settleWork } from './settle-work.ts';

/** The list of works with every item settled; what a settled item has got anew stands where the item stands. */
export function settleLibrary(document: Document): Document {
  const { root } = document;
  if (root.items === undefined) return document;
  const items = root.items.map(settleItem);
  return { ...document, root: { ...root, items, value: items.map(({ value }) => value) } };
}

function settleItem(item: Located): Located {
  const { value, entries } = item;
  if (typeof value !== 'object' || value === null || entries === undefined) return item;
  const former = value as Record<string, unknown>;
  const settled: NonNullable<Located['entries']> = new Map();
  const work = settleWork(value);
  for (const [key, field] of Object.entries(work)) {
    // an id that was a citation key stands where that does
    const known = entries.get(key === 'id' && field !== former.id ? 'citation-key' : key);
    if (known && known.node.value === field) settled.set(key, known);
    else {
      const node = locatedAt(field, known?.node.at ?? item.at);
      settled.set(key, { keyAt: known?.keyAt ?? item.at, node });
      work[key] = node.value;
    }
  }
  return { ...item, value: work, entries: settled };
}
