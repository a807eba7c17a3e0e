import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun } from 'docx';
import type { CommentRange } from './comment-ranges.ts';
import type { Leaf } from './leaf-blocks.ts';
import type { Words } from './leaf-words.ts';

/** Twentieths of a point that each level of a list is set in. */
const STEP = 360;

type Child = TextRun | CommentRangeStart | CommentRangeEnd;

/** A block with its comments; `newPage`: on a page of its own. */
export function textParagraph(
  { style, level, label }: Leaf,
  words: Words[],
  ranges: CommentRange[],
  newPage = false,
): Paragraph {
  const children: Child[] = label === null ? [] : [new TextRun(`${label}\t`)];
  const stops = ranges.flatMap(({ from, to }) => [from, to]);
  let at = 0;
  const marks = () => {
    for (const range of ranges) if (range.to === at && range.from < at) children.push(...closed(range));
    for (const { comment, from, to } of ranges)
      if (from === at && to > at && comment !== null) children.push(new CommentRangeStart(comment));
    for (const range of ranges)
      if (range.from === at && range.to === at) children.push(...opened(range), ...closed(range));
  };
  for (const { text, ...way } of words)
    for (let from = 0; from < text.length; ) {
      marks();
      const next = Math.min(...stops.filter((stop) => stop > at), at + text.length - from);
      const to = from + next - at;
      children.push(run(text.slice(from, to), way));
      at = next;
      from = to;
    }
  marks();
  const indent = level > 0 ? { left: STEP * level, hanging: label === null ? 0 : STEP } : undefined;
  return new Paragraph({ style, children, indent, pageBreakBefore: newPage });
}

const opened = ({ comment }: CommentRange): Child[] =>
  comment === null ? [] : [new CommentRangeStart(comment)];

/** The mark of a note stands right behind the words that its comment is about. */
function closed({ comment, mark }: CommentRange): Child[] {
  const own =
    comment === null
      ? []
      : [new CommentRangeEnd(comment), new TextRun({ children: [new CommentReference(comment)] })];
  return [...own, new TextRun({ text: mark, superScript: true })];
}

function run(text: string, way: Omit<Words, 'text'>): TextRun {
  const [first, ...more] = text.split('\n');
  if (more.length === 0) return new TextRun({ text, ...way });
  const lines = more.map((line) => new TextRun({ text: line, break: 1 }));
  return new TextRun({ ...way, children: [first, ...lines] });
}
