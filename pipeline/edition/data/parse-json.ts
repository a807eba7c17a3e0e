import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome } from '../../model/message.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { createLocator } from './create-locator.ts';
import type { Document, Located } from './located.ts';

/** No CSL-JSON is nested more than six levels. */
const DEEPEST = 40;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

interface Scan {
  text: string;
  next: number;
  /** keys that stand twice, and `__proto__` */
  refused: { key: string; at: number }[];
}

class SyntaxFault {
  constructor(
    readonly what: string,
    readonly at: number,
  ) {}
}

/** Reads JSON (RFC 8259) with the place of every key and value; null if it is not well-formed. */
export function parseJson(text: string, file: string): Outcome<Document | null> {
  const at = createLocator(text, file);
  const scan: Scan = { text, next: 0, refused: [] };
  try {
    const root = value(scan, 0);
    if (scan.next < text.length) throw new SyntaxFault('only one value may stand in the file', scan.next);
    const messages: Message[] = scan.refused.map(({ key, at: offset }) =>
      key === '__proto__'
        ? finding('key-unknown', '`__proto__` is no key', at(offset))
        : finding('key-duplicate', `${excerpt(key)} stands twice here`, at(offset)),
    );
    return { value: { root, at }, messages };
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    return { value: null, messages: [finding('json-syntax', fault.what, at(fault.at))] };
  }
}

function value(scan: Scan, depth: number): Located {
  skipSpace(scan);
  const at = scan.next;
  if (depth > DEEPEST) throw new SyntaxFault('this is nested too deep', at);
  const located = valueAt(scan, at, depth);
  skipSpace(scan);
  return located;
}

function valueAt(scan: Scan, at: number, depth: number): Located {
  const first = scan.text[at];
  if (first === '{') return object(scan, at, depth);
  if (first === '[') return list(scan, at, depth);
  const token = match(scan, STRING) ?? match(scan, NUMBER) ?? match(scan, WORD);
  if (token !== null) return { value: JSON.parse(token), at, textAt: at + 1 };
  const found = first === undefined ? 'the end of the file' : `\`${first}\``;
  throw new SyntaxFault(first === '"' ? 'a text without its end' : `a value is expected, not ${found}`, at);
}

function list(scan: Scan, at: number, depth: number): Located {
  const items: Located[] = [];
  scan.next += 1;
  skipSpace(scan);
  if (scan.text[scan.next] !== ']') {
    do items.push(value(scan, depth + 1));
    while (taken(scan, ','));
  }
  expect(scan, ']', at);
  return { value: items.map((item) => item.value), at, items };
}

function object(scan: Scan, at: number, depth: number): Located {
  const entries: NonNullable<Located['entries']> = new Map();
  const data: Record<string, unknown> = Object.create(null);
  scan.next += 1;
  skipSpace(scan);
  if (scan.text[scan.next] !== '}') {
    do {
      skipSpace(scan);
      const keyAt = scan.next;
      const token = match(scan, STRING);
      if (token === null) throw new SyntaxFault('a key in quotation marks is expected', keyAt);
      skipSpace(scan);
      expect(scan, ':', keyAt);
      const node = value(scan, depth + 1);
      const key: string = JSON.parse(token);
      if (key === '__proto__' || entries.has(key)) scan.refused.push({ key, at: keyAt });
      else {
        entries.set(key, { keyAt, node });
        data[key] = node.value;
      }
    } while (taken(scan, ','));
  }
  expect(scan, '}', at);
  return { value: data, at, entries };
}

function match(scan: Scan, pattern: RegExp): string | null {
  pattern.lastIndex = scan.next;
  const token = pattern.exec(scan.text)?.[0] ?? null;
  if (token !== null) scan.next += token.length;
  return token;
}

function skipSpace(scan: Scan): void {
  match(scan, SPACE);
}

function taken(scan: Scan, character: string): boolean {
  const there = scan.text[scan.next] === character;
  if (there) scan.next += 1;
  return there;
}

function expect(scan: Scan, character: string, openedAt: number): void {
  if (taken(scan, character)) return;
  const ended = scan.next >= scan.text.length;
  if (ended) throw new SyntaxFault(`the file ends before the \`${character}\` of what begins here`, openedAt);
  throw new SyntaxFault(`\`${character}\` or a comma is expected here`, scan.next);
}
