import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

/** Reads a Markdown file into chapters: their heading of the first rank, and a tree with their notes. */
export function readBook(file) {
  const tree = fromMarkdown(readFileSync(file, 'utf8'), {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  const chapters = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) chapters.push({ title: textOf(node), children: [] });
    chapters.at(-1)?.children.push(node);
  }
  return chapters;
}

/** The characters of a tree. */
export const textOf = (node) =>
  'value' in node ? node.value : (node.children ?? []).map(textOf).join('');
