import type { Located } from './located.ts';

/** Places plain data that was not read from YAML or JSON: all of it stands at one offset. */
export function locatedAt(value: unknown, at: number): Located {
  if (Array.isArray(value)) {
    const items = value.map((item) => locatedAt(item, at));
    return { value: items.map((item) => item.value), at, items };
  }
  if (typeof value !== 'object' || value === null) return { value, at };
  const entries: NonNullable<Located['entries']> = new Map();
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const node = locatedAt(inner, at);
    entries.set(key, { keyAt: at, node });
    data[key] = node.value;
  }
  return { value: data, at, entries };
}
