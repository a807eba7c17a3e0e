import type { z } from 'zod';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import { describeIssue } from './describe-issue.ts';

/** More faults in one file come from one mistake, or from nobody who reads them. */
const MOST_TOLD = 200;

/** Messages for the issues of a document; of very many the first, and how many there are more. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  document: Document,
): Message[] {
  const first = issues.slice(0, MOST_TOLD).flatMap((issue) => describeIssue(issue, schema, document));
  const told = first.slice(0, MOST_TOLD);
  const more = first.length - told.length + Math.max(0, issues.length - MOST_TOLD);
  if (more === 0) return told;
  const next = first[MOST_TOLD] ?? placeOf(document, issues[MOST_TOLD].path);
  return [...told, finding('faults-more', `from here on, ${more} more faults in this file`, next)];
}
