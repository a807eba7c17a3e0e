import type { List } from 'mdast';
import type { Section } from '../model/book.ts';
import type { BibliographyEntry } from '../model/work.ts';
import { makeSection } from './make-section.ts';

/** The works cited, in the order of the style; each entry has the id that citations lead to. */
export function bibliography(entries: BibliographyEntry[], language: string): Section {
  const list: List = {
    type: 'list',
    ordered: false,
    spread: true,
    children: entries.map((entry) => ({
      type: 'listItem',
      spread: true,
      data: { id: entry.id },
      children: [{ type: 'paragraph', children: entry.content }],
    })),
  };
  return makeSection('bibliography', 'bibliography', 'Works Cited', language, {
    matter: 'back',
    body: { type: 'root', children: [list] },
  });
}
