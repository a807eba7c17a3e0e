import type { Html, Parents, Root } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import type { Message } from '../model/message.ts';
import { SKIP, visit } from './visit.ts';

/** Blocks that hold inline content: HTML in them becomes a text node rather than a paragraph. */
const INLINE_PARENTS = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** Turns every HTML node into text, in place, with a warning each. Comments disappear without a word. */
export function htmlAsText(tree: Root, file: string): Message[] {
  const messages: Message[] = [];
  visit(tree, 'html', (node: Html, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    if (/^<!--[\s\S]*-->$/.test(node.value)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const start = node.position?.start;
    const what = `HTML is not taken as markup: ${excerpt(node.value)}`;
    messages.push(
      finding('markdown-html', what, { file, line: start?.line ?? null, column: start?.column ?? null }),
    );
    const text = { type: 'text' as const, value: node.value, position: node.position };
    const block = { type: 'paragraph' as const, children: [text], position: node.position };
    parent.children[index] = INLINE_PARENTS.has(parent.type) ? text : block;
    return SKIP;
  });
  return messages;
}

function excerpt(html: string): string {
  const line = html.split('\n', 1)[0];
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
