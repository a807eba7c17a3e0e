import type { Root, Text } from 'mdast';
import { finding } from '../../diagnostics/finding.ts';
import { visit } from '../../markdown/visit.ts';
import type { Message } from '../../model/message.ts';
import { createLocator } from '../data/create-locator.ts';

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
    const at = createLocator(source, file, start.line);
    for (const call of source.matchAll(CALL)) {
      const place = at(call.index);
      if (place.line === start.line) place.column += start.column - 1;
      messages.push(finding('footnote-missing', `there is no footnote ${call[0]}`, place));
    }
  });
  return messages;
}
