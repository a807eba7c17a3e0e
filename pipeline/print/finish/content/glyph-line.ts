import { BACKSLASH, BRACKET, END_BRACKET, END_PAREN, PAREN } from '../file/characters.ts';
import type { FontWidths } from './font-widths.ts';
import { HEX_DIGITS } from './hex-digits.ts';
import { lineTracking } from './line-tracking.ts';
import { makeRoom, type Output, writeText } from './output.ts';

/** What must stand after a backslash in a string: a carriage return by itself would be read as a line feed. */
const ESCAPED = new Uint8Array(256);
for (const mark of [PAREN, END_PAREN, BACKSLASH]) ESCAPED[mark] = mark;
ESCAPED[13] = 114; // r

/** Glyphs of a line at first; longer ones make room. */
const GLYPHS = 512;

/** Bytes that a glyph takes at most: a number, brackets around it, two escaped bytes. */
const ROOM = 20;

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
  if (value >= 0 && value < 10) {
    out[at] = 48 + value;
    return at + 1;
  }
  let end = at;
  const text = String(value);
  for (let i = 0; i < text.length; i++) out[end++] = text.charCodeAt(i);
  return end;
}

const larger = (values: Float64Array) => {
  const more = new Float64Array(values.length * 2);
  more.set(values);
  return more;
};

/**
 * Writes glyphs along a line as one TJ operator, where the browser places each glyph by a Td and shows it by a Tj of its
 * own. Places are rounded to a thousandth of the size, never by more than half of it: what is rounded off a glyph goes
 * into the place of the next. Lengths are those of text space.
 */
export function glyphLine(output: Output) {
  let font: Pick<FontWidths, 'byCode' | 'other'> = { byCode: new Float64Array(0), other: 0 };
  let size = 1;
  /** where the line begins and the next glyph belongs, and where both are as far as is written */
  let [line, place, writtenLine, pen] = [0, 0, 0, 0];
  /** of the glyphs that wait to be written: code, place, width */
  let count = 0;
  let codes = new Float64Array(GLYPHS);
  let places = new Float64Array(GLYPHS);
  let widths = new Float64Array(GLYPHS);

  return {
    setFont(face: FontWidths, points: number) {
      font = face;
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

    /** A new line begins that far from the beginning of this one, after `close`. */
    nextLine(along: number, up: number) {
      line += along;
      writeText(output, `${line - writtenLine} ${up} Td\n`);
      writtenLine = place = pen = line;
    },

    /** Shows the glyphs whose codes are the hexadecimal digits at [from, to), four each. */
    show(bytes: Uint8Array, from: number, to: number) {
      for (let i = from; i < to; i += 4) {
        if (count === codes.length) [codes, places, widths] = [larger(codes), larger(places), larger(widths)];
        const code =
          (HEX_DIGITS[bytes[i]] << 12) |
          (HEX_DIGITS[bytes[i + 1]] << 8) |
          (HEX_DIGITS[bytes[i + 2]] << 4) |
          HEX_DIGITS[bytes[i + 3]];
        const width = ((code < font.byCode.length ? font.byCode[code] : font.other) * size) / 1000;
        codes[count] = code;
        places[count] = place;
        widths[count++] = width;
        place += width;
      }
    },

    /** Writes what waits. Returns whether anything did. */
    close(): boolean {
      if (count === 0) return false;
      const tracking = lineTracking(places, widths, count, size);
      if (tracking !== 0) writeText(output, `${tracking} Tc`);
      makeRoom(output, count * ROOM);
      const out = output.bytes;
      const scale = 1000 / size;
      let end = output.length;
      out[end++] = BRACKET;
      let inString = false;
      for (let i = 0; i < count; i++) {
        const back = Math.round((pen - places[i]) * scale);
        if (back !== 0) {
          if (inString) out[end++] = END_PAREN;
          inString = false;
          end = writeInteger(out, end, back);
          pen -= back / scale;
        }
        if (!inString) out[end++] = PAREN;
        inString = true;
        end = writeByte(out, writeByte(out, end, codes[i] >> 8), codes[i] & 255);
        pen += widths[i] + tracking;
      }
      out[end++] = END_PAREN;
      out[end++] = END_BRACKET;
      output.length = end;
      writeText(output, tracking === 0 ? 'TJ\n' : 'TJ 0 Tc\n');
      count = 0;
      return true;
    },

    /** Brings the text matrix to where it would be had all been copied; after `close`. */
    settle() {
      if (line !== writtenLine) writeText(output, `${line - writtenLine} 0 Td\n`);
      const along = line === writtenLine ? place - pen : place - line;
      if (along !== 0) writeText(output, `[${(-along * 1000) / size}]TJ\n`);
      writtenLine = line;
      pen = place;
    },
  };
}
