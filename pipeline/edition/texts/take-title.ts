import type { FootnoteReference, Heading, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { finding } from '../../diagnostics/finding.ts';
import { visit } from '../../markdown/visit.ts';
import type { Message, Outcome } from '../../model/message.ts';

/**
 * The plain words of a heading that becomes the title of a text. Footnotes called in it are called at the end of the
 * first paragraph of `body` instead, with a warning: a title stands in contents and running heads too.
 */
export function takeTitle(heading: Heading, body: Root, file: string): Outcome<string> {
  const calls: FootnoteReference[] = [];
  visit(heading, 'footnoteReference', (call: FootnoteReference) => void calls.push(call));
  const title = plain(heading).replace(/\s+/g, ' ').trim();
  if (calls.length === 0) return { value: title, messages: [] };
  const first = body.children.find((child) => child.type === 'paragraph');
  if (first === undefined) body.children.unshift({ type: 'paragraph', children: calls });
  else first.children = [...first.children, ...calls];
  const start = heading.position?.start;
  const place = { file, line: start?.line ?? null, column: start?.column ?? null };
  const messages: Message[] = [finding('title-note', 'a footnote is called in the title', place)];
  return { value: title, messages };
}
