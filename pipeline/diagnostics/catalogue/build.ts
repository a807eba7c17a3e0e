import type { Rule } from '../rule.ts';

/** Rules of build/. */
export const buildRules = {} satisfies Record<string, Rule>;
