import { PDFDict } from '@cantoo/pdf-lib';
import type { FontFamily } from '../../../model/host.ts';
import type { FontKey, Stamp } from '../../types.ts';
import { dictionary } from '../file/dictionary.ts';
import { name } from '../file/name.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { resolve } from '../file/resolve.ts';
import { drawStamp } from './draw-stamp.ts';
import { type StampFont, stampFont } from './stamp-font.ts';

/** The dictionary of that key, made where it is missing. */
function within(file: PdfFile, parent: PDFDict, key: string): PDFDict {
  const found = resolve(file.context, parent.get(name(key)));
  if (found instanceof PDFDict) return found;
  const made = dictionary(file.context, {});
  parent.set(name(key), made);
  return made;
}

/** Draws all stamps and embeds their fonts. Returns the operators for each page. */
export function drawStamps(file: PdfFile, stamps: Stamp[], family: FontFamily): string[] {
  const fonts = new Map<FontKey, StampFont>();
  const used = file.pages.map(() => new Set<FontKey>());
  const drawn = file.pages.map(() => '');
  for (const stamp of stamps) {
    const font = fonts.get(stamp.font) ?? stampFont(family[stamp.font]);
    fonts.set(stamp.font, font);
    used[stamp.page].add(stamp.font);
    drawn[stamp.page] += drawStamp(stamp, font, `Stamp-${stamp.font}`);
  }
  const embedded = new Map([...fonts].map(([key, font]) => [key, font.embed(file.context)]));
  file.pages.forEach(({ dict }, index) => {
    if (used[index].size === 0) return;
    const resources = within(file, within(file, dict, 'Resources'), 'Font');
    for (const key of used[index]) resources.set(name(`Stamp-${key}`), embedded.get(key)!);
  });
  return drawn;
}
