import type { Glyph } from './read-page.ts';

/** Baselines nearer than this are one line, points: raised figures are glyphs of their own, on the line's baseline. */
const ONE_LINE = 1;

/** Glyphs in lines, from the head of the page to its foot, each from left to right. */
export function linesOfGlyphs(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line[0].y - glyph.y < ONE_LINE) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}
