import type { Draft } from '../draft.ts';

/** How often each rule left something out: a run of blocks of one rule counts once. */
export function countDropped(draft: Draft): Record<string, number> {
  const groups = new Map<string, Set<number>>();
  for (const claim of draft.claims) {
    if (claim?.kind !== 'drop') continue;
    const seen = groups.get(claim.rule) ?? new Set();
    groups.set(claim.rule, seen.add(claim.group));
  }
  return Object.fromEntries([...groups].map(([rule, seen]) => [rule, seen.size]));
}
