import type { Rule } from '../rule.ts';

/** Rules of annotate/. */
export const annotateRules = {} satisfies Record<string, Rule>;
