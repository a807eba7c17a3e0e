import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Document, Located } from './located.ts';

/** What XML 1.0 cannot hold, 2.2 Char, and DEL with the C1 controls, which no font has. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u;

/** The offset of the first forbidden character of a text, or -1. */
export function forbiddenCharacter(text: string): number {
  return text.search(FORBIDDEN);
}

/** Forbidden characters that came into a document's keys and texts by escapes such as `\u0000`. */
export function forbiddenCharacters(document: Document): Message[] {
  const messages: Message[] = [];
  const report = (text: string, offset: number): void => {
    const found = forbiddenCharacter(text);
    if (found < 0) return;
    const code = text.charCodeAt(found).toString(16).toUpperCase().padStart(4, '0');
    messages.push(finding('character-forbidden', `the character U+${code}`, document.at(offset)));
  };
  const visit = (node: Located): void => {
    if (typeof node.value === 'string') report(node.value, node.at);
    for (const item of node.items ?? []) visit(item);
    for (const [key, entry] of node.entries ?? []) {
      report(key, entry.keyAt);
      visit(entry.node);
    }
  };
  visit(document.root);
  return messages;
}
