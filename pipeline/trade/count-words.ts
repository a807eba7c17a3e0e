import type { Root } from 'hast';
import { toString as plain } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { RenderedBook } from '../model/book.ts';

/** Sections whose words are of the book itself. */
const COUNTED = new Set(['introduction', 'chapter', 'afterword', 'chronology', 'abbreviations']);

/** Elements that hold words and no other such elements. */
const LEAVES = new Set('p h1 h2 h3 h4 dt dd td th caption figcaption pre'.split(' '));

/** Words of the texts of a book and of their notes, by white space. */
export function countWords({ sections }: RenderedBook): number {
  let words = 0;
  const count = (tree: Root) =>
    visit(tree, 'element', (element) => {
      if (LEAVES.has(element.tagName)) words += (plain(element).match(/\S+/g) ?? []).length;
    });
  for (const { role, body, notes } of sections) {
    if (!COUNTED.has(role)) continue;
    count(body);
    for (const note of notes) count(note.body);
  }
  return words;
}
