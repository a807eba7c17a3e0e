import type { Rule } from '../rule.ts';

/** Rules of epub/. */
export const epubRules = {} satisfies Record<string, Rule>;
