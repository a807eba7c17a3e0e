import type { Block } from '../draft.ts';
import { INVISIBLE, SPACE } from './characters.ts';
import { foldedText } from './fold.ts';
import { isHardWrapped } from './is-hard-wrapped.ts';
import type { Line } from './line.ts';

const INK = new RegExp(`[^${SPACE}${INVISIBLE}]`);
const BEFORE = new RegExp(`^[${SPACE}${INVISIBLE}]*`);
const AFTER = new RegExp(`[${SPACE}${INVISIBLE}]`);
/** columns that a tab stands for */
const TAB = 4;

/**
 * Cuts a decoded source into blocks. Lines broken at a width are joined into paragraphs at blank lines; otherwise every
 * line is a block of its own, as saved web pages have it.
 */
export function splitBlocks(source: string): Block[] {
  const lines = linesOf(source);
  const wrapped = isHardWrapped(lines);
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (wrapped && lines[last + 1]?.gap === 0) last++;
    blocks.push(blockOf(source, lines[first], lines[last], blocks.length));
    first = last + 1;
  }
  return blocks;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let number = 1;
  for (let start = 0; start <= source.length; number++) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const text = source.slice(start, end);
    if (INK.test(text)) {
      lines.push(lineOf(text, start, number, gap));
      gap = 0;
    } else gap++;
    start = end + 1;
  }
  return lines;
}

function lineOf(text: string, start: number, number: number, gap: number): Line {
  const lead = BEFORE.exec(text)![0];
  let end = text.length;
  // from the end by hand: a regular expression would try every space of the line
  while (AFTER.test(text[end - 1])) end--;
  const indent = lead.length + (TAB - 1) * (lead.split('\t').length - 1);
  return { number, start, from: start + lead.length, to: start + end, gap, indent };
}

function blockOf(source: string, first: Line, last: Line, index: number): Block {
  const plain = foldedText(source.slice(first.from, last.to));
  return {
    index,
    line: first.number,
    endLine: last.number,
    column: first.from - first.start + 1,
    from: first.from,
    to: last.to,
    plain,
    wordCount: plain.split(' ').length,
    gap: first.gap,
    indent: first.indent,
  };
}
