import type { RenderedSection } from '../model/book.ts';

/** Characters; longer names trouble old file systems once a reader unpacks the book. */
const LONGEST = 64;

/**
 * File names for sections, in their order: the section's id, what is not plain in it replaced by hyphens. No two are
 * alike, capitals or not, as the container format asks.
 */
export function sectionFileNames(sections: RenderedSection[]): string[] {
  const taken = new Set<string>();
  return sections.map(({ id }) => {
    const base =
      id
        .toLowerCase()
        .replace(/[^a-z0-9_-]+/g, '-')
        .slice(0, LONGEST) || 'section';
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
    taken.add(name);
    return `${name}.xhtml`;
  });
}
