import type { LeftOut } from '../extracted.ts';
import { BLOCKS, NO_TEXT } from './elements.ts';

/** Elements that part a page; the nearest of them says what a left-out line belonged to. */
const PARTS = new Set('nav header footer aside form section article main table figure'.split(' '));

/** A line of a page and the elements it stands in. */
interface Line {
  element: string;
  words: string;
}

/**
 * The lines of a page that the article does not have, in reading order, with the element of each; scripts, styles and
 * the like by name and number.
 */
export function leftOutOf(
  document: { body: Element; documentElement: Element },
  article: Element,
  title: string,
): LeftOut[] {
  const kept = new Map<string, number>();
  for (const { words } of linesOf(article)) kept.set(words, (kept.get(words) ?? 0) + 1);
  kept.set(title, (kept.get(title) ?? 0) + 1);
  const left = linesOf(document.body).filter(({ words }) => {
    const count = kept.get(words) ?? 0;
    if (count > 0) kept.set(words, count - 1);
    return count === 0;
  });
  return [...left, ...withoutText(document.documentElement)];
}

function withoutText(root: Element): LeftOut[] {
  const counts = new Map<string, number>();
  for (const { localName } of Array.from(root.querySelectorAll('*')))
    if (NO_TEXT.has(localName) && localName !== 'head')
      counts.set(localName, (counts.get(localName) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([element, count]) => Array.from({ length: count }, () => ({ element, words: '' })));
}

/** The words of a tree line by line, as elements part them. */
function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  let words: string[] = [];
  const end = (element: string) => {
    const line = words.join('').replace(/\s+/g, ' ').trim();
    words = [];
    if (line !== '') lines.push({ element, words: line });
  };
  const visit = (node: Element, part: string, block: string): void => {
    const name = node.localName;
    if (NO_TEXT.has(name)) return;
    const isBlock = BLOCKS.has(name) || name === 'br';
    const path = part === '' || part === block ? block : `${part} ${block}`;
    if (isBlock) end(path);
    const inner = PARTS.has(name) ? name : part;
    const own = BLOCKS.has(name) ? name : block;
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === 3) words.push(child.textContent ?? '');
      else if (child.nodeType === 1) visit(child as Element, inner, own);
    }
    if (isBlock) end(inner === '' || inner === own ? own : `${inner} ${own}`);
  };
  visit(root, '', 'body');
  return lines;
}
