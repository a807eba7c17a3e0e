import type { Stamp } from '../../types.ts';
import type { StampFont } from './stamp-font.ts';
import type { SetGlyph } from './stamp-shaper.ts';

/** Numbers in content are rounded to a thousandth: of a point, or of a thousandth of the size. */
const figure = (value: number) => String(Math.round(value * 1000) / 1000);

/** Where the text begins, from where it is aligned to. */
function leftOf({ x, align }: Stamp, width: number): number {
  if (align === 'left') return x;
  return align === 'right' ? x - width : x - width / 2;
}

/** TJ operators: codes, and between them what the font's own widths don't say (kerning, letter-spacing, offsets). */
function show(font: StampFont, glyphs: SetGlyph[], tracking: number, size: number): string {
  let shown = '';
  let line = '[';
  let rise = 0;
  let owed = 0;
  for (const glyph of glyphs) {
    if (glyph.yOffset !== rise) {
      shown += `${line}] TJ ${figure((glyph.yOffset * size) / 1000)} Ts `;
      line = '[';
      rise = glyph.yOffset;
    }
    const before = owed + glyph.xOffset;
    if (Math.abs(before) > 0.0005) line += figure(-before);
    line += `<${font.code(glyph).toString(16).padStart(4, '0')}>`;
    owed = glyph.advance + tracking - font.width(glyph) - glyph.xOffset;
  }
  return `${shown}${line}] TJ${rise === 0 ? '' : ' 0 Ts'}`;
}

/**
 * Operators that draw a head or folio as a pagination artifact: no program reads it as text of the book. `resource` is
 * the name of the font among those of the page.
 */
export function drawStamp(stamp: Stamp, font: StampFont, resource: string): string {
  const glyphs = font.shape(stamp.text, stamp.features, stamp.tracking !== 0);
  // thousandths of the size, as everything here
  const tracking = stamp.tracking * 1000;
  const sum = glyphs.reduce((total, glyph) => total + glyph.advance + tracking, 0);
  // the space after the last letter is no part of what is aligned
  const width = ((sum - (glyphs.length > 0 ? tracking : 0)) * stamp.size) / 1000;
  const kind = stamp.kind === 'header' ? '/Header /Attached [/Top]' : '/Footer /Attached [/Bottom]';
  return [
    `/Artifact <</Type /Pagination /Subtype ${kind}>> BDC`,
    `BT 0 g /${resource} ${figure(stamp.size)} Tf 1 0 0 1 ${figure(leftOf(stamp, width))} ${figure(stamp.y)} Tm`,
    show(font, glyphs, tracking, stamp.size),
    'ET',
    'EMC\n',
  ].join('\n');
}
