import { linesOfGlyphs } from '../page/lines-of-glyphs.ts';
import type { DrawnPage } from '../page/read-page.ts';

/** Where a marker stands: page from 0, points from the lower left corner. */
export interface MarkerPlace {
  page: number;
  x: number;
  y: number;
}

const MARKER = /[bn]\d+e/g;

/** Adds the markers of a page, heads and folios apart, to the places of all. */
export function markerPlaces({ glyphs }: DrawnPage, page: number, places: Map<string, MarkerPlace[]>): void {
  for (const line of linesOfGlyphs(glyphs.filter(({ artifact }) => artifact === null))) {
    // a glyph may be a ligature of several characters
    const owners = line.flatMap((glyph) => Array<typeof glyph>(glyph.characters.length).fill(glyph));
    const characters = line.map((glyph) => glyph.characters).join('');
    for (const match of characters.matchAll(MARKER)) {
      const { x, y } = owners[match.index];
      places.set(match[0], [...(places.get(match[0]) ?? []), { page, x, y }]);
    }
  }
}
