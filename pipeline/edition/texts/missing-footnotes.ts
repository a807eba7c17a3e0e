import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';

/** A call as it is written; not escaped, not the start of a definition. */
const CALL = /(?<!\\)\[\^[^\]\s]{1,200}\](?!:)/g;

/**
 * Calls of footnotes that the file does not hold: parsers leave them as text. `markdown` is what the tree was parsed
 * from, so that brackets escaped on purpose are told apart.
 */
export function missingFootnotes(tree: Root, markdown: string, file: string): Message[] {
  const messages: Message[] = [];
  if (!markdown.includes('[^')) return messages;
  visit(tree, 'text', (node: Text) => {
    if (!node.value.includes('[^') || !node.position) return;
    const { start, end } = node.position;
    const source = markdown.slice(start.offset, end.offset);
    for (const call of source.matchAll(CALL)) {
      const before = source.slice(0, call.index).split('\n');
      const column = before.length > 1 ? before.at(-1)!.length + 1 : start.column + call.index;
      const place = { file, line: start.line + before.length - 1, column };
      messages.push(finding('footnote-missing', `there is no footnote ${call[0]}`, place));
    }
  });
  return messages;
}
