import type { Element, ElementContent } from 'hast';

/**
 * Marks an index that is one list as EPUB Indexes 1.0 has it: `index-entry-list` > `index-entry`. Gives back whether it
 * is one; an index in several lists cannot be called an `index` there, and keeps its ARIA role alone.
 */
export function markIndex(content: ElementContent[]): boolean {
  const lists = content.filter((node): node is Element => node.type === 'element' && node.tagName === 'ul');
  if (lists.length !== 1) return false;
  lists[0].properties['epub:type'] = 'index-entry-list';
  for (const child of lists[0].children) {
    if (child.type === 'element') child.properties['epub:type'] = 'index-entry';
  }
  return true;
}
