import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.3: all output intents of a file have the same profile. */
export const outputIntentsDiffer: Check = function* ({ intents }) {
  const profiles = new Set(intents.flatMap(({ profile }) => profile ?? []));
  if (profiles.size > 1) yield { what: `the output intents have ${profiles.size} profiles` };
};
