import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { escapedIndices } from './escaped-indices.ts';

/** `[@key]`, `[see @key, p. 12; -@key2]`: brackets without brackets inside that hold an @key at a word's start. */
const CITATION = /\[(?:[^[\]]*[\s;(])?-?@[\p{L}\p{N}_][^[\]]*\]/gu;

/** Cuts citations out of text nodes, in place. A bracket or @ escaped with a backslash makes none. */
export function findCitations(tree: Root, markdown: string): void {
  if (!markdown.includes('@')) return;
  visit(tree, 'text', (node: Text, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined || !node.value.includes('@')) return undefined;
    const parts = split(node, markdown);
    if (parts === null) return undefined;
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function split(node: Text, markdown: string): PhrasingContent[] | null {
  const escaped = escapedIndices(node, markdown);
  const found = [...node.value.matchAll(CITATION)].filter((match) => {
    const at = match.index + match[0].indexOf('@');
    return !escaped.has(match.index) && !escaped.has(at);
  });
  if (found.length === 0) return null;
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const match of found) {
    if (match.index > done) parts.push(piece(node, done, match.index));
    parts.push({ type: 'citation', value: match[0], position: piece(node, match.index, 0).position });
    done = match.index + match[0].length;
  }
  if (done < node.value.length) parts.push(piece(node, done, node.value.length));
  return parts;
}

/** A part of a text node with its own start, as long as no line ends before it. */
function piece(node: Text, from: number, to: number): Text {
  const position = node.position && structuredClone(node.position);
  if (position) {
    const before = node.value.slice(0, from);
    const lines = before.split('\n');
    position.start.line += lines.length - 1;
    position.start.column = lines.length > 1 ? lines.at(-1)!.length + 1 : position.start.column + from;
  }
  return { type: 'text', value: node.value.slice(from, Math.max(from, to)), position };
}
