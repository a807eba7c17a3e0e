import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify, { closeSelfClosing: true, tightSelfClosing: true }).freeze();

/**
 * Elements as well-formed XML. The tree must be one of `epubTree`: a boolean attribute would be written without its
 * value, which XML does not know.
 */
export function serializeXhtml(nodes: ElementContent[]): string {
  return nodes
    .map((node) => writer.stringify({ type: 'root', children: [node] }))
    .join('\n')
    .replaceAll(']]>', ']]&gt;'); // ends a CDATA section in XML, and may not stand in text
}
