import type { Metadata } from '../model/edition.ts';
import type { CoverShape } from '../print/press/cover-shape.ts';
import { POINTS } from '../print/press/points.ts';
import { xmlText } from '../xml/xml-text.ts';

/** CSS pixels in a point. */
const CSS = 96 / 72;

/** The page that the browser prints of a cover: as large as its sheet, rounded up, for Chromium rounds to whole pixels. */
export function coverPage(
  svg: string,
  { trim, spine, bleed }: CoverShape,
  { title, language }: Metadata,
): { value: string; sheet: { width: number; height: number } } {
  const sheet = {
    width: (2 * (trim.width + bleed) + spine) * POINTS,
    height: (trim.height + 2 * bleed) * POINTS,
  };
  const page = `${Math.ceil(sheet.width * CSS)}px ${Math.ceil(sheet.height * CSS)}px`;
  const css = `@page{size:${page};margin:0}html,body{margin:0;padding:0}svg{display:block}`;
  const head = `<meta charset="utf-8"><title>${xmlText(title)}</title><style>${css}</style>`;
  const value = `<!doctype html>\n<html lang="${xmlText(language)}"><head>${head}</head><body>${svg}</body></html>\n`;
  return { value, sheet };
}
