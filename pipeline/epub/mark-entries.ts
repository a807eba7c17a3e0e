import type { ElementContent } from 'hast';

/** Names the entries of a bibliography, so that a reading system can pop up the one that a citation leads to. */
export function markEntries(content: ElementContent[]): void {
  for (const list of content) {
    if (list.type !== 'element' || list.tagName !== 'ul') continue;
    for (const entry of list.children) {
      if (entry.type === 'element') entry.properties['epub:type'] = 'biblioentry';
    }
  }
}
