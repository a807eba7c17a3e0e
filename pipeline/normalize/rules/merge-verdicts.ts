import type { Verdict } from '../draft.ts';

/** Several findings of one rule as one. */
export function mergeVerdicts(verdicts: Verdict[]): Verdict {
  return {
    claims: verdicts.flatMap((verdict) => verdict.claims),
    messages: verdicts.flatMap((verdict) => verdict.messages),
    credits: Object.assign({}, ...verdicts.map((verdict) => verdict.credits ?? {})),
  };
}
