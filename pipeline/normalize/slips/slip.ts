import type { RuleId } from '../../diagnostics/catalogue.ts';

/** Something that looks like a slip of the source. Offsets count in the block's `plain`. */
export interface Slip {
  rule: RuleId;
  from: number;
  to: number;
  what: string;
  /** the words that it should perhaps be */
  suggestion?: string;
}
