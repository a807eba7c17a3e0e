import type { Draft } from '../draft.ts';
import { flow } from './flow.ts';
import { headingScore, IS_HEADING } from './heading-score.ts';

/** By block index, how much every unclaimed block looks like a heading; 1 for those that are claimed as one. */
export function headingScores(draft: Draft): Float64Array {
  const scores = new Float64Array(draft.blocks.length);
  const blocks = flow(draft);
  let afterHeading = false;
  blocks.forEach((block, i) => {
    const kind = draft.claims[block.index]?.kind;
    const known = kind === 'heading' || kind === 'chapter';
    const score = kind ? Number(known) : headingScore(draft, block, around(i));
    scores[block.index] = score;
    afterHeading = score >= IS_HEADING;
  });
  return scores;

  function around(i: number) {
    return { before: blocks[i - 1], after: blocks[i + 1], afterHeading };
  }
}
