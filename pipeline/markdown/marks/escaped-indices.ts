import type { Text } from 'mdast';

/**
 * Indices in a text node's value whose character was escaped with a backslash in the Markdown. Where value and source
 * part ways for another reason (character references), the rest counts as not escaped.
 */
export function escapedIndices(node: Text, markdown: string): Set<number> {
  const escaped = new Set<number>();
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return escaped;
  let source = start;
  for (let index = 0; index < node.value.length && source < end; index++) {
    if (markdown[source] === '\\' && markdown[source + 1] === node.value[index]) {
      escaped.add(index);
      source += 2;
    } else if (markdown[source] === node.value[index]) source += 1;
    else if (node.value[index] === '\n' || /[ \t>]/.test(markdown[source])) {
      // white space and quotation marks at line starts are not in the value
      source += 1;
      index -= 1;
    } else break;
  }
  return escaped;
}
