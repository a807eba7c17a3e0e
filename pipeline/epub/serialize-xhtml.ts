import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify, { closeSelfClosing: true, tightSelfClosing: true }).freeze();

/** A start tag with attributes, as the writer writes it: every value in double quotes. */
const TAG = /<[a-z][a-z0-9]*(?:\s[^\s="<>]+="[^"]*")+/g;

/**
 * Elements as well-formed XML. The tree must be one of `epubTree`: a boolean attribute would be written without its
 * value, which XML does not know. Two things that HTML allows and XML does not are mended here: "<" in the value of an
 * attribute, and "]]>" in text.
 */
export function serializeXhtml(nodes: ElementContent[]): string {
  return nodes
    .map((node) => writer.stringify({ type: 'root', children: [node] }))
    .join('\n')
    .replace(TAG, (tag) => `<${tag.slice(1).replaceAll('<', '&lt;')}`)
    .replaceAll(']]>', ']]&gt;');
}
