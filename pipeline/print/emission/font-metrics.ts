import { fontTable } from '../font-table.ts';
import { unitsPerEm } from '../units-per-em.ts';
import { PIXELS } from './pixels.ts';

/** Ascent and descent of a font as shares of its size, both positive. */
export interface FontMetrics {
  ascent: number;
  descent: number;
}

/** Reads the tables `head` and `hhea` of a TrueType font. Throws RangeError where it is none: fonts are ours. */
export function fontMetrics(font: Uint8Array): FontMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const unit = unitsPerEm(font);
  // hhea.ascender, hhea.descender
  const hhea = fontTable(font, 'hhea').at;
  return { ascent: view.getInt16(hhea + 4) / unit, descent: -view.getInt16(hhea + 6) / unit };
}

/**
 * Points from the top of a line to its baseline, as Chromium sets it: ascent and descent are rounded to pixels of the
 * document, half the leading is rounded down (FontHeight::AddLeading).
 */
export function baseline(metrics: FontMetrics, size: number, leading: number): number {
  const ascent = Math.round(metrics.ascent * size * PIXELS);
  const descent = Math.round(metrics.descent * size * PIXELS);
  return (Math.floor((leading * PIXELS - ascent - descent) / 2) + ascent) / PIXELS;
}
