import type { Element, ElementContent } from 'hast';

/** Abbreviations of three and more capitals: set small, they do not shout on the page. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
/** What such a text holds at least: found sooner than that none is there. */
const SEVERAL = /\p{Lu}{3}/u;
/** Where capitals are small capitals already, or are to be left as they are. */
const LEFT_ALONE = new Set(['h1', 'h2', 'h3', 'h4', 'code', 'pre']);
const SMALL_ALREADY = new Set(['sc', 'caps', 'lead', 'author', 'call']);

/** Wraps abbreviations in `span.caps`, in place. */
export function markCapitals(nodes: ElementContent[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node.type === 'element' && !leaves(node)) markCapitals(node.children);
    else if (node.type === 'text' && SEVERAL.test(node.value)) nodes.splice(index, 1, ...split(node.value));
  }
}

function leaves(node: Element): boolean {
  const classes = (node.properties.className ?? []) as string[];
  return LEFT_ALONE.has(node.tagName) || classes.some((name) => SMALL_ALREADY.has(name));
}

function split(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const match of value.matchAll(CAPITALS)) {
    if (match.index > done) parts.push({ type: 'text', value: value.slice(done, match.index) });
    const text = { type: 'text' as const, value: match[0] };
    parts.push({ type: 'element', tagName: 'span', properties: { className: ['caps'] }, children: [text] });
    done = match.index + match[0].length;
  }
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
}
