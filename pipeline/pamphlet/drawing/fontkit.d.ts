/** What drawings ask of fontkit beside what print/ declares of it. */
declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
}
