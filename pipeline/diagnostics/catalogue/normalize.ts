import type { Rule } from '../rule.ts';

/** Rules of normalize/. */
export const normalizeRules = {} satisfies Record<string, Rule>;
