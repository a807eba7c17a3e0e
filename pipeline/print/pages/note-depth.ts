import type { NoteCopy } from '../galley/block.ts';
import { mayBreak } from './make-slugs.ts';
import type { NoteDepth } from './page.ts';

/** Lines of a note and where it may be split: as its paragraphs may, and at least two lines from either end. */
export function noteDepth(note: NoteCopy, series: number): NoteDepth {
  const lines = note.blocks.reduce((sum, block) => sum + block.copy.lines.length, 0);
  const splits: number[] = [];
  let count = 0;
  for (const block of note.blocks) {
    const own = block.copy.lines.length;
    for (let line = 1; line <= own; line++) {
      count += 1;
      if (count < lines && mayBreak(line, own) && mayBreak(count, lines)) splits.push(count);
    }
  }
  return { lines, series, splits };
}
