import { type Cursor, isSpace } from '../file/cursor.ts';
import type { FlawList } from '../file/flaw.ts';
import { isKeyword, readValue } from '../file/read-value.ts';
import { asName, type Dict, isKind, type Value } from '../file/value.ts';

/** Operands before one operator; DeviceN has 32 at most. What is more is no content. */
const MOST = 64;

/**
 * Calls `visit` for each operator of a content stream with its operands, in order (ISO 32000-1, 7.8.2). An inline image
 * is one operator `BI` whose operand is its dictionary.
 */
export function readOperations(
  bytes: Uint8Array,
  owner: number,
  flaws: FlawList,
  visit: (operator: string, operands: Value[]) => void,
): void {
  const cursor: Cursor = { bytes, at: 0, owner, flaws, references: false };
  let operands: Value[] = [];
  for (;;) {
    const token = readValue(cursor);
    if (!isKeyword(token)) {
      if (operands.length < MOST) operands.push(token);
      continue;
    }
    if (token.text === '') return;
    visit(token.text, token.text === 'BI' ? [readInlineImage(cursor)] : operands);
    operands = [];
  }
}

function readInlineImage(cursor: Cursor): Dict {
  const dict: Dict = { kind: 'dict', entries: new Map(), owner: cursor.owner };
  for (;;) {
    const key = readValue(cursor);
    if (isKeyword(key)) {
      if (key.text === 'ID') skipData(cursor);
      return dict;
    }
    const value = readValue(cursor);
    if (isKeyword(value)) return dict;
    if (isKind(key, 'name')) dict.entries.set(asName(key)!, value);
  }
}

/** Moves behind `EI` between white space. */
function skipData(cursor: Cursor): void {
  const { bytes } = cursor;
  for (let at = cursor.at + 1; at + 1 < bytes.length; at++) {
    const isEnd = bytes[at] === 69 /* E */ && bytes[at + 1] === 73; /* I */
    if (isEnd && isSpace(bytes[at - 1]) && (at + 2 >= bytes.length || isSpace(bytes[at + 2]))) {
      cursor.at = at + 2;
      return;
    }
  }
  cursor.flaws.add('damaged', 'a picture within a content stream has no end', cursor.owner);
  cursor.at = bytes.length;
}
