/**
 * CSS pixels of the document for each point of the page. A design unit of a font with 1,000 to the em, set at p points, is
 * p/128 of such pixels: exact in binary numbers, so that Chromium puts every glyph where the widths before it lead, and
 * writes words as words into the PDF; else it would write a place for every glyph, twice as much. Chromium sets baselines
 * on whole pixels: none is farther from its place than a sixteenth of a point.
 */
export const PIXELS = 125 / 16;

/**
 * Design units that an em of the browser's copies of the fonts has. CSS cuts sizes of type to hundredths of a pixel: with
 * 1,024 in place of 1,000 type of p points is 8p pixels, which are exact for quarters and tenths of a point too.
 */
export const UNITS = 1024;

/** Chromium counts places in 64ths of a pixel, in 32 bits, all pages below each other: what stands deeper is lost. Points. */
export const DEEPEST = 2 ** 25 / PIXELS;

/** What the browser prints the document at: CSS counts 96 pixels to the inch of 72 points. */
export const SCALE = 96 / 72 / PIXELS;

/** Points as a CSS length. */
export const pixels = (points: number): string => `${Number((points * PIXELS).toFixed(6))}px`;
