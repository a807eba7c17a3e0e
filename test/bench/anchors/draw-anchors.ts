import { type FreshAnchor, freshAnchor } from '../../../pipeline/annotate/fresh-anchor.ts';
import type { WordIndex } from '../../../pipeline/annotate/index-words.ts';
import { wordsIn } from './operators.ts';

/** Words that a note might be keyed to, and the anchor that is kept of them. */
export interface DrawnAnchor {
  from: number;
  to: number;
  /** the paragraph they stand in, its line end counted */
  paragraph: { from: number; to: number };
  anchor: FreshAnchor;
}

/** Draws `count` runs of `length` words, each within one paragraph. */
export function drawAnchors(
  index: WordIndex,
  length: number,
  count: number,
  draw: () => number,
): DrawnAnchor[] {
  const runs = paragraphs(index.characters).flatMap((paragraph) => {
    const words = wordsIn(index.characters, paragraph.from, paragraph.to);
    return words
      .slice(0, Math.max(0, words.length - length + 1))
      .map(({ from }, first) => ({ from, to: words[first + length - 1].to, paragraph }));
  });
  return Array.from({ length: count }, () => {
    const run = runs[Math.floor(draw() * runs.length)];
    const anchor = freshAnchor(run, index);
    if (anchor === null) throw new Error('an anchor without words was drawn');
    return { ...run, anchor };
  });
}

function paragraphs(text: string): { from: number; to: number }[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const paragraph = { from, to: Math.min(text.length, from + line.length + 1) };
    from = paragraph.to;
    return paragraph;
  });
}
