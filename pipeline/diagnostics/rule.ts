import type { Severity } from '../model/message.ts';

/** What the catalogue knows of a rule; its id is the key there, kebab-case, never reused. */
export interface Rule {
  severity: Severity;
  /** one line: what the rule finds */
  summary: string;
  why: string;
  fix: string;
  /** clause of the standard that asks for it */
  reference?: string;
}
