import { behindSpace, GREATER, LESS } from '../file/characters.ts';
import { glyphLine } from './glyph-line.ts';
import { HEX_DIGITS } from './hex-digits.ts';
import { nextOperation, type Operation } from './next-operation.ts';
import { type Output, textAt } from './output.ts';
import { type Cursor, readNumber } from './read-number.ts';
import type { TypeReader } from './type-reader.ts';

export interface TextContext {
  /** what Tf sets on the page */
  typeOf: TypeReader;
  /** sees text, wherever it stands */
  shown: () => void;
  /** copies an operator */
  copy: (operation: Operation) => void;
}

/** Operators that may stand between glyphs of a line. */
const MARKS = new Set(['BDC', 'BMC', 'EMC']);

/** The one letter and the other at an offset, with nothing behind them that belongs to the word. */
const isWord = (bytes: Uint8Array, at: number, first: number, second: number) =>
  bytes[at] === first && bytes[at + 1] === second && !(bytes[at + 2] > 32);

/** Offset behind the digits of `<…> Tj`, four for each code, that stands at `from`; -1 where there is none. */
function behindDigits(bytes: Uint8Array, from: number): number {
  let i = from + 1;
  while (HEX_DIGITS[bytes[i]] < 16) i++;
  const isShown = bytes[i] === GREATER && isWord(bytes, behindSpace(bytes, i + 1), 84, 106); /* Tj */
  return isShown && (i - from - 1) % 4 === 0 ? i : -1;
}

/**
 * Gives what copies text objects, glyphs as lines: from behind BT to ET, or to an operator that Chromium does not use
 * there. It returns the offset of where it stopped.
 */
export function textSetter(
  output: Output,
): (bytes: Uint8Array, from: number, context: TextContext) => number {
  // made once: a book has a hundred thousand text objects
  const line = glyphLine(output);
  const cursor: Cursor = { at: 0 };
  let bytes: Uint8Array = new Uint8Array(0);
  let context: TextContext;
  let isSet = false;

  return (content, from, given) => {
    bytes = content;
    context = given;
    cursor.at = from;
    isSet = false;
    line.restart();
    for (;;) {
      cursor.at = behindSpace(bytes, cursor.at);
      if (show() || move()) continue;
      const operation = nextOperation(bytes, cursor.at);
      close();
      if (!operation) return bytes.length;
      if (!belongs(operation)) {
        if (operation.name !== 'ET') line.settle();
        return operation.start;
      }
      context.copy(operation);
      cursor.at = operation.end;
    }
  };

  function show(): boolean {
    if (bytes[cursor.at] !== LESS || !isSet) return false;
    const end = behindDigits(bytes, cursor.at);
    if (end < 0) return false;
    line.show(bytes, cursor.at + 1, end);
    cursor.at = behindSpace(bytes, end + 1) + 2;
    return true;
  }

  function move(): boolean {
    const start = cursor.at;
    const along = readNumber(bytes, cursor);
    if (Number.isNaN(along)) return false;
    cursor.at = behindSpace(bytes, cursor.at);
    const up = readNumber(bytes, cursor);
    const at = behindSpace(bytes, cursor.at);
    const isMove = !Number.isNaN(up) && isWord(bytes, at, 84, 100); /* Td */
    cursor.at = isMove ? at + 2 : start;
    if (isMove && up === 0) line.move(along);
    else if (isMove) {
      close();
      line.nextLine(along, up);
    }
    return isMove;
  }

  function close(): void {
    if (line.close()) context.shown();
  }

  /** False for an operator that ends what is read here. */
  function belongs({ name, start, at }: Operation): boolean {
    if (name === 'Tf') setFont(textAt(bytes, start, at));
    else if (name === 'Tm') line.restart();
    else return MARKS.has(name);
    return true;
  }

  function setFont(operands: string): void {
    const type = context.typeOf(operands);
    isSet = type !== null && type.font !== null && type.size > 0;
    if (type?.font && isSet) line.setFont(type.font, type.size);
  }
}
