import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Reading } from './reading.ts';

/** Above what one check of a file tells by itself (describeIssues): only a guard for files made to be hostile. */
const MOST_TOLD = 1000;

/** Adds findings about one file to those of the reading; of very many the first, and how many there are more. */
export function report(reading: Reading, found: readonly Message[]): void {
  for (const message of found.slice(0, MOST_TOLD)) reading.messages.push(message);
  const next = found[MOST_TOLD];
  if (next === undefined) return;
  const what = `from here on, ${found.length - MOST_TOLD} more findings in this file`;
  reading.messages.push(finding('faults-more', what, next));
}
