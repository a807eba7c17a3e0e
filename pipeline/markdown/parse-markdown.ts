import type { Root } from 'mdast';

import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { finding } from '../diagnostics/finding.ts';
import type { Outcome } from '../model/message.ts';
import { findCitations } from './find-citations.ts';
import { htmlAsText } from './html-as-text.ts';
import { markQuotations } from './mark-quotations.ts';
import { notesAndTables } from './notes-and-tables.ts';
import { tooDeep } from './too-deep.ts';

const processor = unified().use(remarkParse).use(notesAndTables).freeze();

/** Where a piece of Markdown begins in its file; column is that of its every line, for indented YAML blocks. */
export interface MarkdownPlace {
  file: string;
  /** of its first line, from 1 */
  line: number;
  /** from 1; 1 if absent */
  column?: number;
}

/**
 * Parses Markdown written for an edition: CommonMark with GFM tables and footnotes. Citations `[@key, p. 12]` become
 * `citation` nodes, HTML becomes the text it is made of, quotations get their role (epigraph, verse). Positions are
 * those of the file.
 */
export function parseMarkdown(markdown: string, place: MarkdownPlace): Outcome<Root> {
  const deep = tooDeep(markdown);
  if (deep !== null) {
    const at = { file: place.file, line: place.line + deep, column: place.column ?? 1 };
    const value: Root = { type: 'root', children: [] };
    return { value, messages: [finding('markdown-too-deep', 'more than twenty levels of nesting', at)] };
  }
  const tree = processor.parse(markdown) as Root;
  findCitations(tree, markdown);
  markQuotations(tree);
  shiftPositions(tree, place);
  const messages = htmlAsText(tree, place.file);
  return { value: tree, messages };
}

function shiftPositions(tree: Root, place: MarkdownPlace): void {
  const lines = place.line - 1;
  const columns = (place.column ?? 1) - 1;
  if (lines === 0 && columns === 0) return;
  visit(tree, (node) => {
    if (!node.position) return;
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines;
      point.column += columns;
    }
  });
}
