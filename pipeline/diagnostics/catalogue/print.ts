import type { Rule } from '../rule.ts';

/** Rules of print/. */
export const printRules = {} satisfies Record<string, Rule>;
