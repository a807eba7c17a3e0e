import type { Block, Galley, TextBlock } from '../galley/block.ts';
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
  const whole = {
    block: index,
    line: 0,
    before: 0,
    grid: block.grid,
    breakAfter: true,
    hyphen: false,
    notes: [],
  };
  if (block.kind === 'text') return lineSlugs(block, index, notesOf);
  if (block.kind !== 'row') return [{ ...whole, height: block.height, text: false }];
  const notes = block.cells.flatMap((cell) => cell.copy.calls.flatMap((call) => notesOf(call.note)));
  return [{ ...whole, height: block.height, text: true, notes }];
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
      block: index,
      line: number,
      height: block.leading,
      before: 0,
      grid: block.grid && number === 0,
      breakAfter: mayBreak(number + 1, lines.length),
      hyphen: line.hyphen,
      text: true,
      notes,
    };
  });
}
