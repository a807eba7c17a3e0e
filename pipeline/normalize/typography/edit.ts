import type { RuleId } from '../../diagnostics/catalogue.ts';

/** A change to the words of one block. Offsets count in its `plain`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  rule: RuleId;
  /** identifier of the note that is called here, instead of text */
  call?: string;
}

/** The dash that a hyphen used as one becomes. */
export interface HouseStyle {
  dash: ' – ' | ' — ' | '—';
}
