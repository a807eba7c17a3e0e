import type { Shaper } from '../types.ts';
import type { Face } from './inline-styles.ts';

/** Share of the text size for marks that the font has no superior glyphs for. */
const RAISED_SIZE = 0.66;

/** Letters of a translator's series are set in italics, after the typographic brief. */
const LETTERS = /^[a-z]+$/;

/** Marks that are superior by nature in every text face. */
const SYMBOLS = /^[*†‡§¶‖#]+$/;

/**
 * The face of a note call. Superior glyphs of the font where it has them (they are narrower than the figure itself);
 * else smaller characters, to be raised by the style sheet.
 */
export function superior(mark: string, face: Face, shaper: Shaper): { face: Face; raise: boolean } {
  const plain: Face = {
    ...face,
    features: '',
    tracking: 0,
    atom: true,
    font: LETTERS.test(mark) ? 'italic' : 'regular',
  };
  if (SYMBOLS.test(mark)) return { face: plain, raise: false };
  const drawn: Face = { ...plain, features: 'sups' };
  const all = [...mark].every((sign) => shaper.width(sign, drawn) < shaper.width(sign, plain));
  return all
    ? { face: drawn, raise: false }
    : { face: { ...plain, size: face.size * RAISED_SIZE }, raise: true };
}
