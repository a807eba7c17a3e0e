import type { Galley } from '../galley/block.ts';
import { mayBreak } from '../pages/make-slugs.ts';
import type { SetPage, Slug } from '../pages/page.ts';

/** What a page parts that should stay together, as the beginning of a sentence; null if nothing. */
export function forcedBreak(galley: Galley, slugs: Slug[], page: SetPage): string | null {
  const last = slugs[page.to - 1];
  const next = slugs[page.to];
  if (last.block !== next.block)
    return last.breakAfter ? null : `${nameOf(galley, last.block)} is parted from what follows it`;
  const lines = slugs.filter(({ block }) => block === last.block).length;
  if (last.line === 0) return 'The first line of a paragraph stands alone at the foot';
  if (!mayBreak(next.line, lines)) return 'The last line of a paragraph stands alone behind what is';
  if (page.to - page.from === 1) return 'One line of a paragraph stands alone';
  return last.breakAfter ? null : 'Lines that belong together are parted';
}

function nameOf({ blocks }: Galley, index: number): string {
  const block = blocks[index];
  if (block.kind === 'picture') return 'A picture';
  if (block.kind === 'row') return 'A row of a table';
  return block.kind === 'text' && /^h\d$/.test(block.tag) ? 'A heading' : 'A block';
}
