import { PDFDict } from '@cantoo/pdf-lib';
import type { FontFamily } from '../../../model/host.ts';
import type { FontKey, Layout, Stamp } from '../../types.ts';
import { dictionary } from '../file/dictionary.ts';
import { name } from '../file/name.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { resolve } from '../file/resolve.ts';
import { drawDrawings } from './draw-drawings.ts';
import { drawTexts, stampFontName } from './draw-texts.ts';
import { type SetStamp, setStamp } from './set-stamp.ts';
import { type StampFont, stampFont } from './stamp-font.ts';

/** The dictionary of that key, made where it is missing. */
function within(file: PdfFile, parent: PDFDict, key: string): PDFDict {
  const found = resolve(file.context, parent.get(name(key)));
  if (found instanceof PDFDict) return found;
  const made = dictionary(file.context, {});
  parent.set(name(key), made);
  return made;
}

/** Sets stamps; what has been set once (a hyphen, a head) is kept. Gathers the fonts that it opens in `fonts`. */
function stampSetter(family: FontFamily, fonts: Map<FontKey, StampFont>): (stamp: Stamp) => SetStamp {
  const known = new Map<string, SetStamp>();
  return (stamp) => {
    const { font: key, size, features, tracking, text } = stamp;
    const what = JSON.stringify([key, size, features, tracking, text]);
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

/** Draws all stamps and drawings and embeds their fonts. Returns the operators for each page. */
export function drawStamps(
  file: PdfFile,
  { stamps, drawings }: Pick<Layout, 'stamps' | 'drawings'>,
  family: FontFamily,
): string[] {
  const fonts = new Map<FontKey, StampFont>();
  const set = stampSetter(family, fonts);
  const texts = byPage(stamps, file.pages.length);
  const lines = byPage(drawings, file.pages.length);
  const drawn = texts.map((own, page) => drawDrawings(lines[page]) + drawTexts(own, set));
  const embedded = new Map([...fonts].map(([key, font]) => [key, font.embed(file.context)]));
  file.pages.forEach(({ dict }, index) => {
    const used = new Set(texts[index].map(({ font }) => font));
    if (used.size === 0) return;
    const resources = within(file, within(file, dict, 'Resources'), 'Font');
    for (const key of used) resources.set(name(stampFontName(key)), embedded.get(key)!);
  });
  return drawn;
}
