import type { CrossReference, Entry } from './cross-reference.ts';
import { type Cursor, isDigit, isLineEnd, latin1, matches, skipSpace } from './cursor.ts';
import { decodeStream } from './decode-stream.ts';
import { type IndirectReader, readIndirect } from './read-indirect.ts';
import { isKeyword, readValue } from './read-value.ts';
import { asArray, asNumber, asStream, type Dict, isKind, type Stream } from './value.ts';

/** Tables that follow each other by Prev: more than any file has updates. */
const MOST_SECTIONS = 1000;

/**
 * Reads the cross-reference tables and streams from the newest one at `offset` to the oldest (ISO 32000-1, 7.5.4,
 * 7.5.8). Null where one of them cannot be read: the file needs repair.
 */
export function readCrossReference(reader: IndirectReader, offset: number): CrossReference | null {
  const entries = new Map<number, Entry | null>();
  const seen = new Set<number>();
  const waiting = [offset];
  let trailer: Dict | null = null;
  while (waiting.length > 0) {
    const at = waiting.shift() as number;
    if (seen.has(at) || seen.size >= MOST_SECTIONS) continue;
    seen.add(at);
    const dict = readSection(reader, at, entries);
    if (dict === null) return null;
    trailer ??= dict;
    // the stream of a hybrid file comes before the older tables
    for (const key of ['XRefStm', 'Prev']) {
      const next = asNumber(dict.entries.get(key));
      if (next !== null) waiting.push(next);
    }
  }
  return trailer === null ? null : { entries, trailer };
}

type Entries = CrossReference['entries'];

/** Newer sections are read first: what they say stays. */
function note(entries: Entries, number: number, entry: Entry | null): void {
  if (!entries.has(number)) entries.set(number, entry);
}

function readSection(reader: IndirectReader, offset: number, entries: Entries): Dict | null {
  const { bytes, flaws } = reader;
  const cursor: Cursor = { bytes, at: offset, owner: 0, flaws, references: true };
  if (offset < 0 || offset >= bytes.length) return null;
  skipSpace(cursor);
  if (matches(bytes, cursor.at, 'xref')) return readTable(cursor, entries);
  const stream = asStream(readIndirect(reader, cursor.at)?.value);
  return stream !== null && readXrefStream(reader, stream, entries) ? stream.dict : null;
}

/** Offset behind one line end; notes more or less of it (ISO 19005-2, 6.1.4). */
function behindXref(cursor: Cursor): void {
  const { bytes } = cursor;
  const at = cursor.at;
  const gap = bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : 1;
  if (!isLineEnd(bytes[at]) || !isDigit(bytes[at + gap]))
    cursor.flaws.add('xref-spacing', 'more or less than one line end follows “xref”', 0);
}

function readTable(cursor: Cursor, entries: Entries): Dict | null {
  cursor.at += 4;
  behindXref(cursor);
  for (;;) {
    skipSpace(cursor);
    const token = readValue(cursor);
    if (isKeyword(token, 'trailer')) break;
    const first = typeof token === 'number' ? token : null;
    const count = first === null ? null : readValue(cursor);
    if (first === null || typeof count !== 'number' || !readRows(cursor, first, count, entries)) return null;
  }
  const dict = readValue(cursor);
  return !isKeyword(dict) && isKind(dict, 'dict') ? dict : null;
}

/** `0000000016 00000 n`, a row an object. */
const ROW = /^\s*(\d{1,10})\s+(\d{1,10})\s+([nf])/;

function readRows(cursor: Cursor, first: number, count: number, entries: Entries): boolean {
  for (let i = 0; i < count; i++) {
    skipSpace(cursor);
    // 20: a row is as long, ISO 32000-1, 7.5.4
    const row = ROW.exec(latin1(cursor.bytes, cursor.at, Math.min(cursor.at + 24, cursor.bytes.length)));
    if (row === null) return false;
    cursor.at += row[0].length;
    note(entries, first + i, row[3] === 'n' ? { offset: Number(row[1]) } : null);
  }
  return true;
}

function readXrefStream(reader: IndirectReader, stream: Stream, entries: Entries): boolean {
  const { dict } = stream;
  const widths = asArray(dict.entries.get('W')).map((width) => asNumber(width) ?? -1);
  // 8: more bytes than a number needs
  if (widths.length < 3 || widths.some((width) => width < 0 || width > 8)) return false;
  const data = decodeStream(reader, stream);
  if (data === null) return false;
  const size = asNumber(dict.entries.get('Size')) ?? 0;
  const ranges = dict.entries.has('Index') ? asArray(dict.entries.get('Index')) : [0, size];
  const row = widths[0] + widths[1] + widths[2];
  if (row === 0) return false;
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = asNumber(ranges[range]) ?? 0;
    const count = asNumber(ranges[range + 1]) ?? 0;
    for (let i = 0; i < count && at + row <= data.length; i++, at += row) {
      const field = (from: number, width: number) => {
        let value = 0;
        for (let k = 0; k < width; k++) value = value * 256 + data[at + from + k];
        return value;
      };
      const kind = widths[0] === 0 ? 1 : field(0, widths[0]);
      const second = field(widths[0], widths[1]);
      const third = field(widths[0] + widths[1], widths[2]);
      if (kind === 1) note(entries, first + i, { offset: second });
      else note(entries, first + i, kind === 2 ? { stream: second, index: third } : null);
    }
  }
  return true;
}
