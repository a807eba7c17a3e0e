/** What a program of this machine found in a file. */
export type CheckerReport =
  /** its report as parsed JSON */
  | { is: 'report'; report: unknown }
  | { is: 'absent' }
  /** why there is no report */
  | { is: 'failed'; reason: string };
