import type { Nodes, PhrasingContent, Text } from 'mdast';

/**
 * Settles the stop where a citation meets the text after it, as Chicago does: no second full stop after one, and a full
 * stop or comma before a closing quotation mark rather than behind it. Changes `content`; returns what is left of the
 * text after it.
 */
export function settleStop(content: PhrasingContent[], after: string): string {
  const last = lastText(content);
  if (last === null || !/^[.,]/.test(after)) return after;
  if (after[0] === '.' && /[.?!][”’]?$/.test(last.value)) return after.slice(1);
  if (!/[^.,?!][”’]$/.test(last.value)) return after;
  last.value = `${last.value.slice(0, -1)}${after[0]}${last.value.slice(-1)}`;
  return after.slice(1);
}

function lastText(nodes: readonly Nodes[]): Text | null {
  const last = nodes.at(-1);
  if (last === undefined) return null;
  if (last.type === 'text') return last;
  return 'children' in last ? lastText(last.children) : null;
}
