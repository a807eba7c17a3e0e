import { PIXELS } from './pixels.ts';

/** Ascent and descent of a font as shares of its size, both positive. */
export interface FontMetrics {
  ascent: number;
  descent: number;
}

/** Reads the tables `head` and `hhea` of a TrueType font. Throws RangeError where it is none: fonts are ours. */
export function fontMetrics(font: Uint8Array): FontMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = (name: string): number => {
    // The directory: 12 bytes, then entries of 16 (tag, checksum, offset, length).
    for (let entry = 0; entry < view.getUint16(4); entry++) {
      const at = 12 + entry * 16;
      const tag = String.fromCharCode(...font.subarray(at, at + 4));
      if (tag === name) return view.getUint32(at + 8);
    }
    throw new RangeError(`The font has no table ${name}.`);
  };
  // head.unitsPerEm, hhea.ascender, hhea.descender
  const unit = view.getUint16(table('head') + 18);
  const hhea = table('hhea');
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
