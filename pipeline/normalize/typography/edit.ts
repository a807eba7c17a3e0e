import type { RuleId } from '../../diagnostics/catalogue.ts';
import type { HouseStyle } from '../../model/edition.ts';

/** A change to the words of one block. Offsets count in its `plain`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  rule: RuleId;
  /** identifier of the note that is called here, instead of text */
  call?: string;
}

/** House style as it is applied to one text. */
export interface TextStyle extends HouseStyle {
  /** what dashes become: the house's, or the source's usual one */
  dash: ' – ' | ' — ' | '—';
}
