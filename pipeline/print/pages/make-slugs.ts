import type { Block, Copy, Galley, RowBlock, TextBlock } from '../galley/block.ts';
import type { Slug } from './page.ts';

/** Lines of a paragraph that stay together at either side of a page break: no widows, no orphans. */
const TOGETHER = 2;

/** May a text of `lines` lines be broken after the first `count` of them? */
export function mayBreak(count: number, lines: number): boolean {
  return count === lines || (count >= TOGETHER && lines - count >= TOGETHER);
}

/**
 * Cuts a galley into slugs. `firstCalls` gives the notes to be set for a call of a note that was not called before.
 */
export function makeSlugs(galley: Galley, notesOf: (id: string) => number[]): Slug[] {
  const slugs: Slug[] = [];
  let after = 0;
  let owed = 0;
  galley.blocks.forEach((block, index) => {
    const own = slugsOf(block, index, notesOf);
    own.forEach((slug, line) => {
      owed -= 1;
      if (line === 0) slug.before = Math.max(after, block.before);
      if (line === own.length - 1) owed = Math.max(owed, block.keep);
      if (owed > 0) slug.breakAfter = false;
      slugs.push(slug);
    });
    after = block.after;
  });
  const last = slugs.at(-1);
  if (last) last.breakAfter = true;
  return slugs;
}

function slugsOf(block: Block, index: number, notesOf: (id: string) => number[]): Slug[] {
  if (block.kind === 'text') return lineSlugs(block, index, notesOf);
  if (block.kind === 'row') return rowSlugs(block, index, notesOf);
  // A picture says as much as the lines that it takes.
  const text = block.kind === 'picture' ? Math.ceil(block.height / 2) : 0;
  return [{ ...plain(index, 0), height: block.height, grid: block.grid, text }];
}

const plain = (block: number, line: number): Slug => ({
  block,
  line,
  height: 0,
  before: 0,
  grid: false,
  breakAfter: true,
  hyphen: false,
  text: 0,
  head: 0,
  notes: [],
});

function rowSlugs(block: RowBlock, index: number, notesOf: (id: string) => number[]): Slug[] {
  const { units, leading } = block;
  const head = block.heads.reduce((sum, row) => sum + row.units * row.leading, 0);
  const waiting = block.cells.flatMap(({ copy }) =>
    copy.calls.map(({ at, note }) => ({ line: units > 1 ? lineOf(copy, at) : 0, note })),
  );
  return Array.from({ length: units }, (_, line) => ({
    ...plain(index, line),
    height: leading,
    grid: block.grid && line === 0,
    breakAfter: mayBreak(line + 1, units),
    text: units > 1 ? 1 : Math.ceil(leading / 2),
    head,
    notes: waiting.filter((call) => call.line === line).flatMap(({ note }) => notesOf(note)),
  }));
}

/** The line that a call after the character before `at` stands on. */
function lineOf({ lines }: Copy, at: number): number {
  const line = lines.findIndex(({ to }) => at < to);
  return line === -1 ? lines.length - 1 : line;
}

function lineSlugs(block: TextBlock, index: number, notesOf: (id: string) => number[]): Slug[] {
  const { lines, calls } = block.copy;
  let call = 0;
  return lines.map((line, number) => {
    const notes: number[] = [];
    // The last line takes what is left, so that no call falls between two lines.
    while (call < calls.length && (calls[call].at < line.to || number === lines.length - 1))
      notes.push(...notesOf(calls[call++].note));
    return {
      ...plain(index, number),
      height: block.leading,
      grid: block.grid && number === 0,
      breakAfter: mayBreak(number + 1, lines.length),
      hyphen: line.hyphen,
      text: 1,
      notes,
    };
  });
}
