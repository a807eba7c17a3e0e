import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { RuleId } from '../diagnostics/catalogue.ts';
import { finding } from '../diagnostics/finding.ts';
import type { Outcome, Place } from '../model/message.ts';

/** A template of data that its schema agrees with. */
export interface Design<T> {
  data: T;
  /** the place of the value at a path, or of the nearest one on the way that exists */
  at(path: PropertyKey[]): Place;
}

/**
 * Reads a template of data from YAML. `file` names it in messages, `root` the whole of it.
 * Syntax errors, unknown keys and bad values are messages of `rule` with line and column; then the value is null.
 */
export function readDesign<T extends z.ZodType>(
  yaml: string,
  file: string,
  schema: T,
  rule: RuleId,
  root: string,
): Outcome<Design<z.output<T>> | null> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const broken = document.errors.map((error) => finding(rule, error.message, placeAt(error.pos[0])));
  if (broken.length > 0) return { value: null, messages: broken };

  const at = (path: PropertyKey[]) => placeAt(offsetOf(document, path));
  // a schema is used once: to compile it takes longer than to follow it
  const result = schema.safeParse(document.toJS(), { jitless: true });
  if (result.success) return { value: { data: result.data, at }, messages: [] };
  const messages = result.error.issues.map((issue) =>
    finding(rule, `${issue.path.map(String).join('.') || root}: ${issue.message}`, at(pathOf(issue))),
  );
  return { value: null, messages };
}

/** Where an issue points to: the first unknown key itself, not the map that holds it. */
function pathOf(issue: { path: PropertyKey[]; code?: string; keys?: string[] }): PropertyKey[] {
  return issue.code === 'unrecognized_keys' && issue.keys ? [...issue.path, issue.keys[0]] : issue.path;
}

/** Offset of the nearest node on the way that exists. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
