import type { Run, Shaper } from '../types.ts';
import type { KnownWord } from './points-of-word.ts';

/** How characters look, as far as widths go. */
export type Face = Pick<Run, 'font' | 'size' | 'features' | 'tracking'>;

/** Widths in one face, remembered over all paragraphs. Points. */
export interface FaceRuler {
  word(text: string): KnownWord;
  width(text: string): number;
  /**
   * Width of one character between its neighbours, kerning with them included; '' for no neighbour. All three are single
   * UTF-16 units.
   */
  between(before: string, middle: string, after: string): number;
}

/** Words remembered a face; past that the cache starts anew, so that a hostile text cannot fill the memory. */
const CACHE_LIMIT = 100_000;

/** Longer strings are seldom met twice. */
const CACHED_LENGTH = 40;

/** UTF-16 units: a number for two neighbours. */
const UNITS = 65_536;

const known = new WeakMap<Shaper, { face: Face; ruler: FaceRuler }[]>();

function make(face: Face, shaper: Shaper): FaceRuler {
  const words = new Map<string, KnownWord>();
  const gaps = new Map<string, Map<number, number>>();

  const word = (text: string): KnownWord => {
    const found = words.get(text);
    if (found !== undefined) return found;
    const measured = { text, width: shaper.width(text, face), points: null, language: null, signs: null };
    if (text.length <= CACHED_LENGTH) {
      if (words.size >= CACHE_LIMIT) words.clear();
      words.set(text, measured);
    }
    return measured;
  };
  const width = (text: string): number => word(text).width;

  const between = (before: string, middle: string, after: string): number => {
    let around = gaps.get(middle);
    if (around === undefined) {
      around = new Map();
      gaps.set(middle, around);
    }
    const key = (before === '' ? 0 : before.charCodeAt(0)) * UNITS + (after === '' ? 0 : after.charCodeAt(0));
    const found = around.get(key);
    if (found !== undefined) return found;
    const gap = width(before + middle + after) - width(before) - width(after);
    if (around.size >= CACHE_LIMIT) around.clear();
    around.set(key, gap);
    return gap;
  };

  return { word, width, between };
}

/** The ruler of a face under a shaper. */
export function faceRuler(face: Face, shaper: Shaper): FaceRuler {
  let faces = known.get(shaper);
  if (faces === undefined) {
    faces = [];
    known.set(shaper, faces);
  }
  const { font, size, features, tracking } = face;
  // a book has a dozen: to look at them takes less than to make a key
  for (let i = 0; i < faces.length; i++) {
    const one = faces[i].face;
    if (one.font === font && one.size === size && one.tracking === tracking && one.features === features)
      return faces[i].ruler;
  }
  // an object of its own: runs come and go
  const own = { font, size, features, tracking };
  const ruler = make(own, shaper);
  faces.push({ face: own, ruler });
  return ruler;
}
