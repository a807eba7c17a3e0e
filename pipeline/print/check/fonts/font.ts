import type { FontUse } from '../content/survey.ts';
import type { Dict, Stream } from '../file/value.ts';
import type { CMap } from './read-cmap.ts';
import type { TrueType } from './true-type.ts';

/** A font that text is set in, with what rules ask of it. */
export interface Font {
  use: FontUse;
  /** BaseFont, or where there is none the number of the object */
  name: string;
  /** Type0, Type1, TrueType, Type3 … */
  type: string;
  /** the CIDFont of a composite font */
  descendant: Dict | null;
  descriptor: Dict | null;
  /** the font program in the file */
  program: Stream | null;
  /** the program, where it is TrueType and can be read */
  trueType: TrueType | null;
  toUnicode: CMap | null;
  /** names that the encoding of a simple font gives to codes */
  differences: Map<number, string>;
  /** glyph of a code; null where only the program could tell */
  glyph(code: number): number | null;
  /** width of a code by the dictionary, in thousandths of an em; null for simple fonts */
  width(code: number): number | null;
}
