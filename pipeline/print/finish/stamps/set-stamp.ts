import type { Stamp } from '../../types.ts';
import { figure } from './figure.ts';
import type { StampFont } from './stamp-font.ts';
import type { SetGlyph } from './stamp-shaper.ts';

/** A text as it is shown, wherever it stands. */
export interface SetStamp {
  /** points */
  width: number;
  /** operators that show it from the place where the text matrix stands */
  shown: string;
}

/** TJ operators: codes, and between them what the font's own widths don't say (kerning, letter-spacing, offsets). */
function show(font: StampFont, glyphs: SetGlyph[], tracking: number, size: number): string {
  let shown = '';
  let line = '[';
  let rise = 0;
  let owed = 0;
  for (const glyph of glyphs) {
    if (glyph.yOffset !== rise) {
      shown += `${line}] TJ ${figure((glyph.yOffset * size) / 1000)} Ts `;
      line = '[';
      rise = glyph.yOffset;
    }
    const before = owed + glyph.xOffset;
    if (Math.abs(before) > 0.0005) line += figure(-before);
    line += `<${font.code(glyph).toString(16).padStart(4, '0')}>`;
    owed = glyph.advance + tracking - font.width(glyph) - glyph.xOffset;
  }
  return `${shown}${line}] TJ${rise === 0 ? '' : ' 0 Ts'}`;
}

/** Sets the text of a stamp. */
export function setStamp({ text, size, features, tracking: em }: Stamp, font: StampFont): SetStamp {
  // thousandths of the size, as everything here
  const tracking = em * 1000;
  const glyphs = font.shape(text, features, tracking !== 0);
  const sum = glyphs.reduce((total, glyph) => total + glyph.advance + tracking, 0);
  // the space after the last letter is no part of what is aligned
  const width = ((sum - (glyphs.length > 0 ? tracking : 0)) * size) / 1000;
  return { width, shown: show(font, glyphs, tracking, size) };
}
