import type { Rule } from '../rule.ts';

/** Rules of cite/. */
export const citeRules = {} satisfies Record<string, Rule>;
