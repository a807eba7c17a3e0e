import { isScalar, type Pair, Scalar, type YAMLMap } from 'yaml';
import { writeValue } from './write-value.ts';

/** Characters of a file to be replaced by others. */
export interface Splice {
  from: number;
  to: number;
  by: string;
}

/** Columns of a folded block, if it was not wider. */
const WIDTH = 80;

/** As notes are written; a new key comes after the last of those before it. */
const ORDER = ['id', 'series', 'by', 'status', 'support', 'signedOff'];

/** What to cut, so that `field` of a note holds `value`; '' takes it out. Comments stay where they stand. */
export function spliceField(note: YAMLMap, field: string, value: string, content: string): Splice {
  const pair = pairOf(note, field);
  if (pair === undefined) return insert(note, field, value, content);
  return value === '' ? remove(note, pair, content) : replace(note, pair, value, content);
}

function replace(note: YAMLMap, pair: Pair, value: string, content: string): Splice {
  const flow = note.flow === true;
  const column = columnOf(start(pair.key), content);
  const old = pair.value as Scalar | null;
  const [from, to] = old?.range ?? [end(pair.key, content), end(pair.key, content)];
  const space = content[from - 1] === ':' ? ' ' : '';
  const style = { flow, column, indent: 2, width: WIDTH, lineEnd: lineEndOf(content) };
  if (!isBlock(old)) {
    const type = old?.type as Scalar.Type | undefined;
    if (flow || !value.includes('\n')) return { from, to, by: space + writeValue(value, { ...style, type }) };
    return { from, to, by: space + writeValue(`${value}\n`, { ...style, type: Scalar.BLOCK_LITERAL }) };
  }
  const block = content.slice(from, to);
  const lines = block.split('\n').slice(1);
  const words = lines.filter((line) => line.trim() !== '');
  const before = words.length > 0 ? (/^ */.exec(words[0])?.[0].length ?? 0) - column : 2;
  const type = old.type as Scalar.Type;
  const width = words.reduce((widest, line) => Math.max(widest, line.trimEnd().length), WIDTH);
  // without `-` after its sign a block ends in a line end
  const text = /^[|>]\d?-/.test(block) ? value : `${value}\n`;
  const written = writeValue(text, { ...style, type, indent: Math.max(before, 1), width });
  const remark = /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(block)?.[1] ?? '';
  const by = written.replace(/^[|>][-+\d]*/, (sign) => sign + remark);
  return { from, to: lastWord(content, from, to), by };
}

function insert(note: YAMLMap, field: string, value: string, content: string): Splice {
  const pairs = note.items as Pair[];
  const place = ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length;
  const last = pairs.findLast(
    ({ key }) => isScalar(key) && ORDER.slice(0, place).includes(String(key.value)),
  );
  const after = last ?? pairs[pairs.length - 1];
  const column = columnOf(start(after.key), content);
  const flow = note.flow === true;
  const lineEnd = lineEndOf(content);
  const type = value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.PLAIN;
  const entry = `${field}: ${writeValue(value, { type, flow, column, indent: 2, width: WIDTH, lineEnd })}`;
  const stop = end(after.value ?? after.key, content);
  if (flow) return { from: stop, to: stop, by: `, ${entry}` };
  if (content[stop - 1] === '\n' && isBlock(after.value))
    return { from: stop, to: stop, by: `${' '.repeat(column)}${entry}${lineEnd}` };
  // a comment may end the line
  const line = /[^\r\n]*/y;
  line.lastIndex = stop;
  const at = stop + (line.exec(content)?.[0].length ?? 0);
  return { from: at, to: at, by: `${lineEnd}${' '.repeat(column)}${entry}` };
}

function remove(note: YAMLMap, pair: Pair, content: string): Splice {
  const pairs = note.items as Pair[];
  const next = pairs[pairs.indexOf(pair) + 1];
  const previous = pairs[pairs.indexOf(pair) - 1];
  const from = start(pair.key);
  const to = end(pair.value ?? pair.key, content);
  if (note.flow === true)
    return next !== undefined
      ? { from, to: start(next.key), by: '' }
      : { from: previous === undefined ? from : end(previous.value ?? previous.key, content), to, by: '' };
  const line = from - columnOf(from, content);
  const own = content.slice(line, from).trim() === '';
  const rest = /[^\r\n]*/y;
  rest.lastIndex = to;
  const after = isBlock(pair.value) ? '' : (rest.exec(content)?.[0] ?? '');
  // a comment at the end of its line stays
  if (after.trim() !== '') return { from, to: to + (/^[ \t]*/.exec(after)?.[0].length ?? 0), by: '' };
  const last = isBlock(pair.value) ? lastWord(content, from, to) : to + after.length;
  const stop = last + lineEndAt(content, last);
  if (own) return { from: line, to: stop, by: '' };
  // the first key stands beside the dash of its note
  return { from, to: next === undefined ? to : stop + columnOf(start(next.key), content), by: '' };
}

const pairOf = (map: YAMLMap, key: string) =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as Pair | undefined;

const isBlock = (node: unknown): node is Scalar & { range: [number, number, number] } =>
  isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);

const start = (node: unknown) => (node as Scalar).range?.[0] ?? 0;

/** Where a value ends; of a key without one, the place after its colon. */
function end(node: unknown, content: string): number {
  const at = (node as Scalar).range?.[1] ?? 0;
  return content[at] === ':' ? at + 1 : at;
}

/** Where a block ends without the blank lines after it: they stay. */
const lastWord = (content: string, from: number, to: number) =>
  from + content.slice(from, to).replace(/(?:\r?\n[ \t]*)+$/, '').length;

const lineEndOf = (content: string) => (content.includes('\r\n') ? '\r\n' : '\n');
const lineEndAt = (content: string, at: number) =>
  content.startsWith('\r\n', at) ? 2 : content[at] === '\n' ? 1 : 0;
const columnOf = (offset: number, content: string) => offset - (content.lastIndexOf('\n', offset - 1) + 1);
