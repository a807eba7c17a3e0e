import type { RuleId } from '../../diagnostics/catalogue.ts';
import type { Range } from './passage.ts';

/** Something that looks wrong; offsets count in the characters of a block. */
export interface Slip extends Range {
  rule: RuleId;
  /** without a stop at its end */
  what: string;
  /** the words that it should perhaps be */
  suggestion?: string;
}
