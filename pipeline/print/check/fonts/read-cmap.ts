import type { Cursor } from '../file/cursor.ts';
import { type FlawList, flawList } from '../file/flaw.ts';
import { isKeyword, readValue } from '../file/read-value.ts';
import { asName, isKind, type Value } from '../file/value.ts';

/** Codes of one length. */
export interface Codespace {
  /** bytes of a code */
  length: number;
  low: number;
  high: number;
}

/** A CMap: how bytes fall into codes, and what codes stand for (ISO 32000-1, 9.7.5, 9.10.3). */
export interface CMap {
  codespaces: Codespace[];
  /** code -> characters, of a ToUnicode CMap */
  characters: Map<number, string>;
  /** code -> CID, of an encoding */
  cids: Map<number, number>;
  /** name of the CMap that it goes on from */
  base: string | null;
  writingMode: number;
}

/** Codes that a CMap may map: as many as two bytes can hold. */
const MOST = 65_536;

const codeOf = (value: Value): number => {
  if (typeof value === 'number') return value;
  if (!isKind(value, 'text')) return 0;
  let code = 0;
  // 4: no code is longer
  for (const character of value.bytes.slice(0, 4)) code = code * 256 + character.charCodeAt(0);
  return code;
};

function charactersOf(value: Value): string {
  if (!isKind(value, 'text')) return '';
  const { bytes } = value;
  if (bytes.length === 1) return bytes;
  return Buffer.from(bytes.slice(0, bytes.length & ~1), 'latin1')
    .swap16()
    .toString('utf16le');
}

/** The characters of the n-th code of a range: its last unit grows. */
function following(first: string, n: number): string {
  const last = first.length - 1;
  if (last < 0) return '';
  return first.slice(0, last) + String.fromCharCode((first.charCodeAt(last) + n) & 0xffff);
}

/** Operators between which ranges and codes are listed, with the number of values of an entry. */
const SECTIONS: Record<string, number> = {
  endcodespacerange: 2,
  endbfchar: 2,
  endbfrange: 3,
  endcidchar: 2,
  endcidrange: 3,
};

/** Reads a CMap. What is no CMap has no codes. */
export function readCMap(bytes: Uint8Array, flaws: FlawList = flawList()): CMap {
  const cmap: CMap = { codespaces: [], characters: new Map(), cids: new Map(), base: null, writingMode: 0 };
  const cursor: Cursor = { bytes, at: 0, owner: 0, flaws, references: false };
  let values: Value[] = [];
  for (;;) {
    const token = readValue(cursor);
    if (!isKeyword(token)) {
      if (values.length < 3 * MOST) values.push(token);
      continue;
    }
    if (token.text === '') return cmap;
    if (token.text === 'usecmap') cmap.base = asName(values.at(-1)) ?? cmap.base;
    if (token.text === 'def' && asName(values.at(-2)) === 'WMode') cmap.writingMode = Number(values.at(-1));
    const size = SECTIONS[token.text];
    if (size !== undefined)
      for (let at = 0; at + size <= values.length; at += size)
        note(cmap, token.text, values.slice(at, at + size));
    values = [];
  }
}

function note(cmap: CMap, section: string, entry: Value[]): void {
  const first = codeOf(entry[0]);
  const { characters, cids } = cmap;
  if (section === 'endcodespacerange') {
    const length = isKind(entry[0], 'text') ? entry[0].bytes.length : 0;
    if (length >= 1 && length <= 4) cmap.codespaces.push({ length, low: first, high: codeOf(entry[1]) });
    return;
  }
  if (section === 'endbfchar') {
    if (characters.size < MOST) characters.set(first, charactersOf(entry[1]));
    return;
  }
  if (section === 'endcidchar') {
    if (cids.size < MOST) cids.set(first, codeOf(entry[1]));
    return;
  }
  const target = entry[2];
  const start = section === 'endbfrange' && !Array.isArray(target) ? charactersOf(target) : '';
  for (let code = first, last = codeOf(entry[1]); code <= last; code++) {
    if (characters.size >= MOST || cids.size >= MOST) return;
    const n = code - first;
    if (section === 'endcidrange') cids.set(code, codeOf(target) + n);
    else if (!Array.isArray(target)) characters.set(code, following(start, n));
    else if (n < target.length) characters.set(code, charactersOf(target[n]));
    else return;
  }
}
