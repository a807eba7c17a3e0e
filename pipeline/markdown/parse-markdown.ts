import type { PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { finding } from '../diagnostics/finding.ts';
import type { Message, Outcome, Place } from '../model/message.ts';
import { foldWords } from './fold-words.ts';
import { htmlAsText } from './html-as-text.ts';
import { markFigures } from './mark-figures.ts';
import { markLanguages } from './mark-languages.ts';
import { markQuotations } from './mark-quotations.ts';
import { markReferences } from './mark-references.ts';
import { markTableCaptions } from './mark-table-captions.ts';
import { findMarks } from './marks/find-marks.ts';
import { notesAndTables } from './notes-and-tables.ts';
import { tooDeep } from './too-deep.ts';
import { tooManyBrackets } from './too-many-brackets.ts';
import { visit } from './visit.ts';

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
 * `citation` nodes, dates `{os:1917-10-25}` are written out in both calendars, links to `note:` and `text:` become
 * `crossReference` nodes, words with `{lang=fr}` get their language, HTML becomes the text it is made of, quotations get their role (epigraph, verse), pictures in
 * paragraphs of their own and tables with a caption become `figure` nodes. Positions are those of the file.
 */
export function parseMarkdown(markdown: string, place: MarkdownPlace): Outcome<Root> {
  const hostile = refuse(markdown, place);
  if (hostile !== null) return { value: { type: 'root', children: [] }, messages: [hostile] };
  const folded = foldWords(markdown);
  const tree = processor.parse(folded.markdown) as Root;
  folded.unfold(tree);
  const faults = [...findMarks(tree, markdown), ...markLanguages(tree, markdown)];
  markReferences(tree);
  markQuotations(tree);
  shiftPositions(tree, place);
  // nodes made here share positions, which are moved once only
  markFigures(tree);
  markTableCaptions(tree);
  const messages = htmlAsText(tree, place.file);
  for (const { rule, what, node } of faults) messages.push(finding(rule, what, placeOf(node, place.file)));
  return { value: tree, messages };
}

function placeOf({ position }: PhrasingContent, file: string): Place {
  return { file, line: position?.start.line ?? null, column: position?.start.column ?? null };
}

/** What the parser would choke on is told before it tries. */
function refuse(markdown: string, place: MarkdownPlace): Message | null {
  const at = (line: number) => ({ file: place.file, line: place.line + line, column: place.column ?? 1 });
  const deep = tooDeep(markdown);
  if (deep !== null) return finding('markdown-too-deep', 'more than twenty levels of nesting', at(deep));
  const brackets = tooManyBrackets(markdown);
  if (brackets === null) return null;
  return finding('markdown-too-many-brackets', 'more than 4,000 brackets in one paragraph', at(brackets));
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
