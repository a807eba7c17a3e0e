import { type Draft, OUT_OF_FLOW, type Verdict } from '../draft.ts';
import { capitalShare } from './capital-share.ts';
import { flow } from './flow.ts';
import { wholeGroup } from './whole-group.ts';

/** most words of such a line */
const LONGEST = 8;

/**
 * The last line of a text where it is a name or a place: `Jane Example`, `Leeds, 1937`. It stands directly below what it
 * signs: a line below clutter of the page is more clutter, and its last teaser a heading without text.
 */
export function closingSignature(draft: Draft): Verdict {
  const last = flow(draft).at(-1);
  if (!last || last.index < 2 || draft.claims[last.index] || last.wordCount > LONGEST)
    return { claims: [], messages: [] };
  const above = draft.claims[last.index - 1];
  if (above && (above.kind === 'heading' || (OUT_OF_FLOW.has(above.kind) && above.rule !== 'pull-quote')))
    return { claims: [], messages: [] };
  if (/[.!?…:;,]["”’]?$/.test(last.plain) || capitalShare(last.plain) < 0.7)
    return { claims: [], messages: [] };
  return {
    claims: wholeGroup([last], { kind: 'signature', rule: 'signature', confidence: 0.6 }),
    messages: [],
  };
}
