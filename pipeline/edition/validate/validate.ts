import type { z } from 'zod';
import type { Outcome } from '../../model/message.ts';
import { forbiddenCharacters } from '../data/forbidden-characters.ts';
import type { Document } from '../data/located.ts';
import { describeIssue } from './describe-issue.ts';
import { withoutFaults } from './without-faults.ts';

/** Data that its schema agrees with, and the document it came from without what had faults: paths fit both. */
export interface Validated<T> {
  data: T;
  document: Document;
}

/**
 * Holds a document against its schema. Every fault is a message at its key or value. What has a fault is left out so
 * that the rest can be checked further: an entry of a list at the top, else the whole top-level key; null where the
 * schema needs it, or where it is one of `whole`.
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
  messages.push(...first.error.issues.flatMap((issue) => describeIssue(issue, schema, document)));
  const paths = first.error.issues.flatMap(issuePaths);
  if (paths.some((path) => whole.includes(String(path[0])))) return { value: null, messages };
  const rest = { ...document, root: withoutFaults(document.root, paths) };
  const second = schema.safeParse(rest.root.value);
  return { value: second.success ? { data: second.data, document: rest } : null, messages };
}

function issuePaths(issue: z.core.$ZodIssue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}
