import type { FontFamily } from '../../../model/host.ts';
import type { Drawing, FontKey, Stamp } from '../../types.ts';
import type { Dict } from '../file/value.ts';
import { drawDrawings } from './draw-drawings.ts';
import { drawTexts } from './draw-texts.ts';
import { type SetStamp, setStamp } from './set-stamp.ts';
import { type StampFont, stampFont } from './stamp-font.ts';

/** What is stamped on one page. */
export interface DrawnStamps {
  operators: string;
  /** names in the operators -> fonts */
  fonts: Dict;
}

/** Sets stamps; what has been set once (a hyphen, a head) is kept. Gathers the fonts that it opens in `fonts`. */
function stampSetter(family: FontFamily, fonts: Map<FontKey, StampFont>): (stamp: Stamp) => SetStamp {
  const known = new Map<string, SetStamp>();
  return (stamp) => {
    const { font: key, size, features, tracking, text } = stamp;
    const what = `${key} ${size} ${tracking} ${features} ${text}`;
    const found = known.get(what);
    if (found) return found;
    const font = fonts.get(key) ?? stampFont(family[key]);
    fonts.set(key, font);
    const set = setStamp(stamp, font);
    known.set(what, set);
    return set;
  };
}

function byPage<Item extends { page: number }>(items: Item[], pages: number): Item[][] {
  const found: Item[][] = Array.from({ length: pages }, () => []);
  for (const item of items) found[item.page].push(item);
  return found;
}

/** Draws stamps and drawings of so many pages and embeds the fonts. Their names begin with `prefix`. */
export function drawStamps(
  { stamps, drawings }: { stamps: Stamp[]; drawings: Drawing[] },
  pages: number,
  family: FontFamily,
  prefix: string,
): DrawnStamps[] {
  const fonts = new Map<FontKey, StampFont>();
  const set = stampSetter(family, fonts);
  const nameOf = (key: FontKey) => `${prefix}-${key}`;
  const texts = byPage(stamps, pages);
  const lines = byPage(drawings, pages);
  const operators = texts.map((own, page) => drawDrawings(lines[page]) + drawTexts(own, set, nameOf));
  const embedded = new Map([...fonts].map(([key, font]) => [key, font.embed()]));
  return operators.map((drawn, page) => {
    const used = new Set(texts[page].map(({ font }) => font));
    return { operators: drawn, fonts: new Map([...used].map((key) => [nameOf(key), embedded.get(key)!])) };
  });
}
