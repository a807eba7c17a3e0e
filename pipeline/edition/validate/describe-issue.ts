import type { z } from 'zod';
import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message } from '../../model/message.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { keysAt } from './keys-at.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What zod calls the types, in the words of YAML. */
const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
};

/** Turns one zod issue into messages at the place of the key or value concerned. */
export function describeIssue(
  issue: Issue,
  schema: z.ZodType,
  document: Document,
  base: Path = [],
): Message[] {
  const path = [...base, ...issue.path];
  const value = valueAt(document.root.value, path);
  const place = placeOf(document, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, document.root.value);
    return issue.keys.map((key) => unknownKey(key, path, known, document));
  }
  if (value === undefined) {
    const parent = placeOf(document, path.slice(0, -1), 'key');
    return [finding('key-missing', `\`${String(path.at(-1) ?? '')}\` is missing`, parent)];
  }
  if (issue.code === 'invalid_union') {
    return describeUnion(issue, path, schema, document);
  }
  if (issue.code === 'custom') {
    const { rule, fix } = issue.params as { rule: RuleId; fix?: string };
    return [
      finding(rule, path.length > 0 ? `\`${pathName(path)}\`: ${issue.message}` : issue.message, place, fix),
    ];
  }
  if (issue.code === 'invalid_type') return [wrongType(value, [issue.expected], path, document)];
  if (issue.code === 'invalid_value') {
    const near = typeof value === 'string' ? nearestNames(value, issue.values.map(String)) : [];
    const fix = near.length > 0 ? `Write ${near[0]}.` : undefined;
    const what = `is ${excerpt(value)}, expected ${listed(issue.values.map(String))}`;
    return [finding('value-invalid', named(path, what), place, fix)];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return [finding('value-invalid', named(path, describeSize(issue, value)), place)];
  }
  return [finding('value-invalid', named(path, `is ${excerpt(value)}: ${issue.message}`), place)];
}

function unknownKey(key: string, path: Path, known: string[], document: Document): Message {
  const near = nearestNames(key, known);
  const place = placeOf(document, [...path, key], 'key');
  const where = path.length > 0 ? ` in \`${pathName(path)}\`` : '';
  const fix = near.length > 0 ? `Write \`${near[0]}\`.` : `Known here: ${[...known].sort().join(', ')}.`;
  return finding('key-unknown', `${excerpt(key)} is not known${where}`, place, fix);
}

/** Reports the alternative that the author meant: the one of the value's own type with the fewest faults. */
function describeUnion(
  union: z.core.$ZodIssueInvalidUnion,
  path: Path,
  schema: z.ZodType,
  document: Document,
): Message[] {
  const branches = flatten(union);
  const meant = branches
    .filter((issues) => !issues.some(isOfOtherType))
    .sort((a, b) => a.length - b.length)[0];
  if (meant !== undefined) return meant.flatMap((issue) => describeIssue(issue, schema, document, path));
  const expected = branches
    .flat()
    .filter(isOfOtherType)
    .map((issue) => issue.expected);
  return [wrongType(valueAt(document.root.value, path), [...new Set(expected)], path, document)];
}

function flatten(union: z.core.$ZodIssueInvalidUnion): Issue[][] {
  return union.errors.flatMap((issues) => {
    const inner = issues.find((issue) => issue.code === 'invalid_union' && issue.path.length === 0);
    return inner?.code === 'invalid_union' ? flatten(inner) : [issues];
  });
}

function isOfOtherType(issue: Issue): issue is z.core.$ZodIssueInvalidType {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function wrongType(value: unknown, expected: string[], path: Path, document: Document): Message {
  const types = expected.map((type) => TYPES[type] ?? type).join(' or ');
  const what = named(path, `is ${typeName(value)}, expected ${types}`);
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  const fix = scalar && expected.includes('string') ? `Put it in quotation marks: "${value}".` : undefined;
  return finding('value-type', what, placeOf(document, path), fix);
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text ${excerpt(value)}`;
  return `${TYPES[typeof value] ?? typeof value} (${value})`;
}

function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): string {
  if (issue.code === 'too_big') return `has more than ${issue.maximum} entries or is greater than that`;
  if (Array.isArray(value) || value === '') return 'is empty';
  return `is ${excerpt(value)}, expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
}

function named(path: Path, what: string): string {
  return path.length > 0 ? `\`${pathName(path)}\` ${what}` : `the file ${what}`;
}

function pathName(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : index > 0 ? `.${String(step)}` : String(step),
    )
    .join('');
}

function listed(values: string[]): string {
  return values.length > 12 ? 'one of the types of CSL' : values.join(', ');
}
