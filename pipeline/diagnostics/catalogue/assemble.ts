import type { Rule } from '../rule.ts';

/** Rules of assemble/. */
export const assembleRules = {} satisfies Record<string, Rule>;
