import { dictAt, itemsAt, resolve } from '../file/resolve.ts';
import type { Dict, Indirect, Value } from '../file/value.ts';

/** How far the glyphs of a font with codes of two bytes move the place of the next one, in thousandths of the size. */
export interface FontWidths {
  byCode: Float64Array;
  /** of codes that `byCode` does not hold */
  other: number;
  /** how many times as large as they are sizes of type in this font are written */
  em: number;
}

/** The widths of ISO 32000-1, 9.7.4.3: "first [w w w]" and "first last w". */
function readWidths(list: Value[], other: number): Float64Array {
  const ranges: { first: number; widths: number[] }[] = [];
  for (let at = 0; at < list.length; ) {
    const first = Number(list[at]);
    const next = resolve(list[at + 1]);
    if (Array.isArray(next)) ranges.push({ first, widths: next.map(Number) });
    else ranges.push({ first, widths: new Array(Number(next) - first + 1).fill(Number(list[at + 2])) });
    at += Array.isArray(next) ? 2 : 3;
  }
  const size = ranges.reduce((most, { first, widths }) => Math.max(most, first + widths.length), 0);
  const byCode = new Float64Array(size).fill(other);
  for (const { first, widths } of ranges) byCode.set(widths, first);
  return byCode;
}

/** The widths of a font; null for one whose codes are not two bytes each, or that is not set along a line. */
function widthsOf(font: Dict, em: number): FontWidths | null {
  if (font.get('Subtype') !== '/Type0' || font.get('Encoding') !== '/Identity-H') return null;
  const descendant = dictAt(itemsAt(font.get('DescendantFonts'))[0]);
  if (!descendant) return null;
  const other = Number(descendant.get('DW') ?? 1000);
  return { byCode: readWidths(itemsAt(descendant.get('W')), other), other, em };
}

/** Gives the widths of the fonts that pages name; each font is read once. `em` holds fonts whose sizes are not their own. */
export function fontWidths(
  em: Map<Dict, number>,
): (fonts: Dict | undefined, name: string) => FontWidths | null {
  const known = new Map<Indirect | Value, FontWidths | null>();
  return (fonts, name) => {
    const entry = fonts?.get(name);
    const font = dictAt(entry);
    if (!font) return null;
    const found = known.get(entry as Value);
    if (found !== undefined) return found;
    const widths = widthsOf(font, em.get(font) ?? 1);
    known.set(entry as Value, widths);
    return widths;
  };
}
