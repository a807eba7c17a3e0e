import type { Rule } from '../rule.ts';

/** Rules of edition/. */
export const editionRules = {} satisfies Record<string, Rule>;
