import type { RuleId } from '../../diagnostics/catalogue.ts';

/** Something that looks like a slip in a block of words. Offsets count in its characters. */
export interface Slip {
  rule: RuleId;
  from: number;
  to: number;
  what: string;
  /** the words that it should perhaps be */
  suggestion?: string;
}
