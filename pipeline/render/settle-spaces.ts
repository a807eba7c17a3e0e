import type { Element, Root } from 'hast';

/** Elements that hold blocks: text directly in them is white space between tags. */
const HOLDERS = new Set([
  'blockquote',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'div',
  'header',
  'section',
  'figure',
  'nav',
]);

/** Drops white space between blocks and makes every run of it within text a single space, in place. */
export function settleSpaces(parent: Root | Element): void {
  if (parent.type === 'root' || HOLDERS.has(parent.tagName)) {
    parent.children = parent.children.filter(
      (node) => node.type !== 'text' || node.value.trim() !== '',
    ) as typeof parent.children;
  }
  for (const node of parent.children) {
    if (node.type === 'text') node.value = node.value.replace(/[ \t\r\n]+/g, ' ');
    else if (node.type === 'element' && node.tagName !== 'pre') settleSpaces(node);
  }
}
