import type { Block } from '../galley/block.ts';

/** A page's blocks, as emission goes through them. */
export interface PageBlocks {
  index: number;
  blocks: Block[];
}

/** First and last page of every wrap that goes over a page; others are not in the map. */
export function wrapSpans(pages: PageBlocks[]): Map<string, { first: number; last: number }> {
  const spans = new Map<string, { first: number; last: number }>();
  for (const { index, blocks } of pages)
    for (const block of blocks)
      for (const { key, attributes } of block.wraps) {
        // drawn, not read: its pieces are never joined
        if (attributes['aria-hidden'] !== undefined) continue;
        const span = spans.get(key);
        if (span) span.last = index;
        else spans.set(key, { first: index, last: index });
      }
  for (const [key, span] of spans) if (span.first === span.last) spans.delete(key);
  return spans;
}
