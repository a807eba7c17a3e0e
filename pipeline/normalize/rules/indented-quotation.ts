import type { Block, Claim, Draft, Verdict } from '../draft.ts';
import { IS_HEADING } from './heading-score.ts';
import { headingScores } from './heading-scores.ts';

/** columns by which a quotation is set in */
const INDENT = 3;
/** most of a text is not indented: else the indent says nothing */
const MOST = 0.7;

/** Runs of indented paragraphs in a text that is not indented. */
export function indentedQuotation(draft: Draft): Verdict {
  const flush = draft.blocks.filter((block) => block.indent === 0).length;
  if (flush < draft.blocks.length * MOST) return { claims: [], messages: [] };
  const scores = headingScores(draft);
  const claims: Claim[] = [];
  let before: Block | null = null;
  for (const block of draft.blocks) {
    const quoted: boolean =
      !draft.claims[block.index] &&
      block.indent >= INDENT &&
      (before !== null || scores[block.index] < IS_HEADING);
    if (quoted) {
      const group: number = before ? claims.at(-1)!.quotation! : block.index;
      claims.push({
        block: block.index,
        kind: 'paragraph',
        rule: 'block-quotation',
        confidence: 0.7,
        group: block.index,
        quotation: group,
      });
    }
    before = quoted ? block : null;
  }
  return { claims, messages: [] };
}
