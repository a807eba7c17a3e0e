import type { List, RootContent } from 'mdast';
import type { Section } from '../model/book.ts';
import type { BibliographyEntry } from '../model/work.ts';
import { makeSection } from './make-section.ts';

/**
 * The works cited, in the order of the style, each section under its heading; each entry has the id that citations lead
 * to.
 */
export function bibliography(entries: BibliographyEntry[], title: string, language: string): Section {
  const children: RootContent[] = [];
  let list: List | null = null;
  let section: string | undefined;
  for (const entry of entries) {
    if (list === null || entry.section !== section) {
      section = entry.section;
      list = { type: 'list', ordered: false, spread: true, children: [] };
      if (section !== undefined)
        children.push({ type: 'heading', depth: 2, children: [{ type: 'text', value: section }] });
      children.push(list);
    }
    list.children.push({
      type: 'listItem',
      spread: true,
      data: { id: entry.id },
      children: [{ type: 'paragraph', children: entry.content }],
    });
  }
  return makeSection('bibliography', 'bibliography', title, language, {
    matter: 'back',
    body: { type: 'root', children },
  });
}
