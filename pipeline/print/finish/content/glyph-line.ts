import { BACKSLASH, BRACKET, END_PAREN, PAREN } from '../file/characters.ts';
import type { FontWidths } from './font-widths.ts';
import { HEX_DIGITS } from './hex-digits.ts';
import { makeRoom, type Output, writeText } from './output.ts';

/** What must stand after a backslash in a string: a carriage return by itself would be read as a line feed. */
const ESCAPED = new Uint8Array(256);
for (const mark of [PAREN, END_PAREN, BACKSLASH]) ESCAPED[mark] = mark;
ESCAPED[13] = 114; // r

/** Beside the codes: brackets, and a number between two strings. */
const ROOM = 40;

function writeByte(out: Uint8Array, at: number, byte: number): number {
  const escaped = ESCAPED[byte];
  if (escaped === 0) {
    out[at] = byte;
    return at + 1;
  }
  out[at] = BACKSLASH;
  out[at + 1] = escaped;
  return at + 2;
}

function writeInteger(out: Uint8Array, at: number, value: number): number {
  let end = at;
  for (const digit of String(value)) out[end++] = digit.charCodeAt(0);
  return end;
}

/**
 * Writes glyphs along a line as few TJ operators, where the browser places each glyph by a Td and shows it by a Tj of its
 * own. Places are rounded to a thousandth of the size, never by more than half of it: what is rounded off a glyph goes
 * into the place of the next. Lengths are those of text space.
 */
export function glyphLine(output: Output) {
  let font: FontWidths = { byCode: new Float64Array(0), other: 0 };
  let size = 1;
  /** where the line begins and the next glyph belongs, and where both are as far as is written */
  let [line, place, writtenLine, pen] = [0, 0, 0, 0];
  let [inArray, inString] = [false, false];

  /** Ends what is being shown. Returns whether anything was. */
  const close = (): boolean => {
    const wasShown = inArray;
    if (inArray) writeText(output, ')]TJ\n');
    inArray = false;
    inString = false;
    return wasShown;
  };

  return {
    close,

    setFont(widths: FontWidths, points: number) {
      font = widths;
      size = points;
    },

    /** The text matrix is set anew (Tm). */
    restart() {
      line = place = writtenLine = pen = 0;
    },

    /** The next glyph belongs that far from the beginning of the line, which moves there (Td). */
    move(along: number) {
      line += along;
      place = line;
    },

    /** A new line begins that far from the beginning of this one. */
    nextLine(along: number, up: number) {
      close();
      line += along;
      writeText(output, `${line - writtenLine} ${up} Td\n`);
      writtenLine = place = pen = line;
    },

    /** Shows the glyphs whose codes are the hexadecimal digits at [from, to), four each. */
    show(bytes: Uint8Array, from: number, to: number) {
      makeRoom(output, to - from + ROOM);
      const out = output.bytes;
      let end = output.length;
      if (!inArray) out[end++] = BRACKET;
      inArray = true;
      const back = Math.round(((pen - place) * 1000) / size);
      if (back !== 0) {
        if (inString) out[end++] = END_PAREN;
        inString = false;
        end = writeInteger(out, end, back);
        pen -= (back * size) / 1000;
      }
      if (!inString) out[end++] = PAREN;
      inString = true;
      for (let i = from; i < to; i += 4) {
        const high = HEX_DIGITS[bytes[i]] * 16 + HEX_DIGITS[bytes[i + 1]];
        const low = HEX_DIGITS[bytes[i + 2]] * 16 + HEX_DIGITS[bytes[i + 3]];
        end = writeByte(out, writeByte(out, end, high), low);
        const code = high * 256 + low;
        const width = ((code < font.byCode.length ? font.byCode[code] : font.other) * size) / 1000;
        pen += width;
        place += width;
      }
      output.length = end;
    },

    /** Brings the text matrix to where it would be had all been copied. */
    settle() {
      close();
      if (line !== writtenLine) writeText(output, `${line - writtenLine} 0 Td\n`);
      const along = line === writtenLine ? place - pen : place - line;
      if (along !== 0) writeText(output, `[${(-along * 1000) / size}]TJ\n`);
      writtenLine = line;
      pen = place;
    },
  };
}
