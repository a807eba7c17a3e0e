import type { z } from 'zod';
import type { Outcome } from '../../model/message.ts';
import { forbiddenCharacters } from '../data/forbidden-characters.ts';
import type { Document } from '../data/located.ts';
import { describeIssues } from './describe-issues.ts';
import { withoutFaults } from './without-faults.ts';

/** Data that its schema agrees with, and the document it came from without what had faults: paths fit both. */
export interface Validated<T> {
  data: T;
  document: Document;
}

/** Schemas are nested less deep than this: each round leaves out what is one level further up. */
const MOST_ROUNDS = 8;

/**
 * Holds a document against its schema. Every fault is a message at its key or value. Values with faults are left out,
 * then what cannot do without them, so that the rest can be checked further. Null where nothing is left, or where a
 * fault is below one of the top-level keys `whole`.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  document: Document,
  whole: readonly string[] = [],
): Outcome<Validated<z.output<T>> | null> {
  const messages = forbiddenCharacters(document);
  const first = schema.safeParse(document.root.value);
  if (first.success) {
    return { value: messages.length > 0 ? null : { data: first.data, document }, messages };
  }
  messages.push(...describeIssues(first.error.issues, schema, document));
  const wanted = first.error.issues.some((issue) => whole.includes(String(issue.path[0])));
  return { value: wanted ? null : salvage(schema, document, first.error.issues), messages };
}

function salvage<T extends z.ZodType>(
  schema: T,
  document: Document,
  issues: z.core.$ZodIssue[],
): Validated<z.output<T>> | null {
  let rest: Document = document;
  let left = issues;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const root = withoutFaults(rest.root, left.flatMap(issuePaths));
    if (root === null) return null;
    rest = { ...rest, root };
    const result = schema.safeParse(root.value);
    if (result.success) return { data: result.data, document: rest };
    left = result.error.issues;
  }
  return null;
}

function issuePaths(issue: z.core.$ZodIssue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}
