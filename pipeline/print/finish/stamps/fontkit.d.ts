/** The part of fontkit that makes subsets of TrueType fonts; the package has no types of its own. */
declare module 'fontkit' {
  export interface Subset {
    /** adds a glyph and those that it is composed of; returns its number in the subset */
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  }
  export interface Font {
    postscriptName: string;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    capHeight: number;
    italicAngle: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    getGlyph(id: number): { advanceWidth: number };
    createSubset(): Subset;
  }
  export function create(bytes: Buffer): Font;
}
