import type { Decision } from '../model/edition.ts';
import type { Extracted, Mark, Origin, Stated } from './extracted.ts';
import type { Run, StatedBlock } from './stated-block.ts';

/** Words of a line that a decision quotes: as many as a recipe may. */
const QUOTED_WORDS = 8;
/** A block without any of these is no line: normalize would take it for a blank one. */
const INK = /[\p{L}\p{N}\p{P}\p{S}]/u;
const BREAK = '* * *';
/** characters from which a line may have been broken for its width */
const FULL_LINE = 45;

interface Sheet {
  parts: string[];
  length: number;
  /** the number of the line that is being written, from 1 */
  line: number;
  marks: Mark[];
  from: number[];
  to: number[];
  lines: [number, number][];
}

/** A stated block and the line it became. */
interface Placed {
  block: StatedBlock;
  line: number;
  words: string;
}

/** Writes blocks as lines, and what is stated of them as decisions for these lines. */
export function writeLines(
  file: string,
  blocks: StatedBlock[],
): Pick<Extracted, 'text' | 'decisions' | 'states' | 'marks'> & { origin: Origin } {
  const inked = blocks.filter(hasWords);
  const lines = readsAsWrapped(inked) ? inked.map((block) => ({ ...block, close: false })) : inked;
  const sheet: Sheet = { parts: [], length: 0, line: 1, marks: [], from: [], to: [], lines: [[0, 0]] };
  const placed = lines.map((block, index) => writeBlock(sheet, block, index === 0));
  put(sheet, '\n');
  return {
    text: sheet.parts.join(''),
    decisions: decisionsFor(file, placed),
    states: statesOf(placed),
    marks: sheet.marks,
    origin: {
      from: Int32Array.from(sheet.from),
      to: Int32Array.from(sheet.to),
      lines: sheet.lines,
      front: 0,
    },
  };
}

const hasWords = (block: StatedBlock) =>
  block.as === 'break' || block.runs.some(({ text }) => INK.test(text));

/**
 * True where so many long lines stand close below each other that normalize would take them for one paragraph broken
 * at a width: see normalize/blocks/is-hard-wrapped.ts.
 */
function readsAsWrapped(blocks: StatedBlock[]): boolean {
  const length = (block: StatedBlock) => block.runs.reduce((sum, run) => sum + run.text.length, 0);
  const full = blocks.filter((block, i) => blocks[i + 1]?.close && length(block) >= FULL_LINE);
  return full.length * 2 > blocks.length;
}

function writeBlock(sheet: Sheet, block: StatedBlock, first: boolean): Placed {
  if (!first) newLines(sheet, block.close ? 1 : 2);
  sheet.lines[sheet.line] = block.lines ?? [0, 0];
  if (block.as === 'break') {
    put(sheet, BREAK);
    return { block, line: sheet.line, words: BREAK };
  }
  const start = sheet.parts.length;
  if (block.marker) put(sheet, block.marker);
  trimmed(block.runs).forEach((run) => {
    writeRun(sheet, run);
  });
  const words = sheet.parts.slice(start).join('').split(/\s+/).filter(Boolean).slice(0, QUOTED_WORDS);
  return { block, line: sheet.line, words: words.join(' ') };
}

function newLines(sheet: Sheet, count: number): void {
  put(sheet, '\n'.repeat(count));
  for (let i = 0; i < count; i++) sheet.lines[++sheet.line] = [0, 0];
}

/** Characters that no format wrote. */
function put(sheet: Sheet, text: string): void {
  sheet.parts.push(text);
  sheet.length += text.length;
  for (let i = 0; i < text.length; i++) {
    sheet.from.push(-1);
    sheet.to.push(-1);
  }
}

function writeRun(sheet: Sheet, run: Run): void {
  const { text, marks, at } = run;
  const lead = text.length - text.trimStart().length;
  const tail = text.trimEnd().length;
  // a mark that ends in a space cannot be written as Markdown
  if (tail > lead)
    for (const mark of marks)
      sheet.marks.push({ from: sheet.length + lead, to: sheet.length + tail, ...mark });
  sheet.parts.push(text);
  sheet.length += text.length;
  for (let i = 0; i < text.length; i++) {
    sheet.from.push(at ? at[i] : -1);
    sheet.to.push(at ? at[i + 1] : -1);
  }
}

/** The runs on one line: white space folded, none at the ends. */
function trimmed(runs: Run[]): Run[] {
  const folded: Run[] = [];
  let space = true;
  for (const run of runs) {
    const at: number[] = [];
    let text = '';
    for (let i = 0; i < run.text.length; i++) {
      const white = /[ \t\n\r\f]/.test(run.text[i]);
      if (white && space) continue;
      text += white ? ' ' : run.text[i];
      if (run.at) at.push(run.at[i]);
      space = white;
    }
    if (text === '') continue;
    if (run.at) at.push(run.at[run.at.length - 1]);
    folded.push({ text, marks: run.marks, ...(run.at ? { at } : {}) });
  }
  const last = folded.at(-1);
  if (!last?.text.endsWith(' ')) return folded;
  const end: Run = {
    ...last,
    text: last.text.slice(0, -1),
    ...(last.at ? { at: last.at.slice(0, -1) } : {}),
  };
  return [...folded.slice(0, -1), end];
}

/** Of two or more levels the highest heads chapters, if it occurs more than once. */
function chapterDepth(placed: Placed[]): number | null {
  const depths = placed.flatMap(({ block }) => (block.as === 'heading' ? [block.depth ?? 1] : []));
  const highest = depths.reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const count = depths.filter((depth) => depth === highest).length;
  return count > 1 && count < depths.length ? highest : null;
}

function decisionsFor(file: string, placed: Placed[]): Decision[] {
  const chapters = chapterDepth(placed);
  const decisions: Decision[] = [];
  const groups = new Map<number, Decision>();
  for (const { block, line, words } of placed) {
    const { as, group, depth } = block;
    if (as === 'paragraph' || as === 'break' || as === 'note') continue;
    const known = group === undefined ? undefined : groups.get(group);
    if (known) {
      known.endLine = line;
      continue;
    }
    const is = as === 'heading' && (depth ?? 1) === chapters ? 'chapter' : as;
    const decision: Decision = { line, endLine: line, words, is, place: { file, line, column: null } };
    decisions.push(decision);
    if (group !== undefined) groups.set(group, decision);
  }
  return decisions;
}

function statesOf(placed: Placed[]): Stated[] {
  const kinds: Stated[] = ['heading', 'quotation', 'list'];
  return kinds.filter((kind) => placed.some(({ block }) => block.as === kind));
}
