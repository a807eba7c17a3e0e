/** How bad a finding is: an error stops the artefact, a warning does not, a hint is advice. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where a finding stands. Lines and columns count from 1; null where there is none. */
export interface Place {
  file: string | null;
  line: number | null;
  column: number | null;
}

/** One finding, as data: what every stage returns beside its result, and what `--json` prints. */
export interface Message extends Place {
  /** permanent kebab-case id, in diagnostics/catalogue */
  rule: string;
  severity: Severity;
  /** what is wrong here */
  message: string;
  /** why that matters */
  why: string;
  /** what to do */
  fix: string;
}

/** What a stage returns: its output and what it found, so that both can be cached and tested together. */
export interface Outcome<T> {
  value: T;
  messages: Message[];
}
