import { type QuotedRun, quotedRuns } from './quoted-runs.ts';
import type { Block } from './read-blocks.ts';

/** A quotation within sentences: where it begins in its first block and ends in its last. */
export interface Extent {
  first: number;
  last: number;
  from: number;
  to: number;
  words: string;
}

/**
 * The quotations in marks of blocks that are no block quotations, in reading order. One of several paragraphs opens each of
 * them and closes the last.
 */
export function inlineExtents(blocks: readonly Block[]): Extent[] {
  const extents: Extent[] = [];
  let open: Extent | null = null;
  blocks.forEach((block, index) => {
    const runs = block.quotation === null ? quotedRuns(block.characters) : [];
    const [first] = runs;
    const goesOn: Extent | null = first !== undefined && begins(block, first) ? open : null;
    open = null;
    runs.forEach((run, at) => {
      const extent = at === 0 && goesOn !== null ? goesOn : added(extents, index, run);
      extend(extent, block, index, run);
      open = run.open ? extent : null;
    });
  });
  return extents;
}

const begins = ({ characters }: Block, { from }: QuotedRun): boolean =>
  characters.slice(0, from - 1).trim() === '';

function added(extents: Extent[], index: number, { from, to }: QuotedRun): Extent {
  const extent: Extent = { first: index, last: index, from, to, words: '' };
  extents.push(extent);
  return extent;
}

function extend(extent: Extent, { characters }: Block, index: number, { from, to }: QuotedRun): void {
  extent.last = index;
  extent.to = to;
  extent.words = [extent.words, characters.slice(from, to)].filter((part) => part !== '').join('\n');
}
