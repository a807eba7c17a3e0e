import type { Draft, Verdict } from '../draft.ts';
import { capitalShare } from './capital-share.ts';
import { flow } from './flow.ts';
import { wholeGroup } from './whole-group.ts';

const LONGEST = 8;

/** The last line of a text where it is a name or a place: `Jane Example`, `Leeds, 1937`. */
export function closingSignature(draft: Draft): Verdict {
  const last = flow(draft).at(-1);
  if (!last || last.index < 2 || draft.claims[last.index] || last.wordCount > LONGEST)
    return { claims: [], messages: [] };
  if (/[.!?…:;,]["”’]?$/.test(last.plain) || capitalShare(last.plain) < 0.7)
    return { claims: [], messages: [] };
  return {
    claims: wholeGroup([last], { kind: 'signature', rule: 'signature', confidence: 0.6 }),
    messages: [],
  };
}
