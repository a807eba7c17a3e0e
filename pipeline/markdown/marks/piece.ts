import type { Text } from 'mdast';

/** A part of a text node with its own start, as long as no line ends before it. */
export function piece(node: Text, from: number, to: number): Text {
  const position = node.position && structuredClone(node.position);
  if (position) {
    const before = node.value.slice(0, from);
    const lines = before.split('\n');
    position.start.line += lines.length - 1;
    position.start.column = lines.length > 1 ? lines.at(-1)!.length + 1 : position.start.column + from;
  }
  return { type: 'text', value: node.value.slice(from, to), position };
}
