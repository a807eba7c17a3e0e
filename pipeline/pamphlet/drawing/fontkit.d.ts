/** The part of fontkit that drawings use themselves; the PDF library asks for the rest. The package has no types of its own. */
declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export function create(bytes: Buffer): Font;
}
