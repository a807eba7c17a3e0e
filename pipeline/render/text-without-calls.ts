import type { ElementContent } from 'hast';

/** The words of a heading as contents and ids know them: without the marks of its notes. */
export function textWithoutCalls(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.properties.dataNote !== undefined) return '';
  return node.children.map(textWithoutCalls).join('');
}
