import type { PhrasingContent } from 'mdast';
import type { RuleId } from '../../diagnostics/catalogue.ts';

/** What a mark in running text becomes; `fault` where it cannot be read. */
export interface Made {
  node: PhrasingContent;
  fault?: { rule: RuleId; what: string };
}

/** A kind of mark that CommonMark does not know. */
export interface Mark {
  /** global; matches within one text node */
  pattern: RegExp;
  /** a character that every such mark holds: texts without it are not searched */
  sign: string;
  make(value: string): Made;
}
