import type { FontKey, Stamp } from '../../types.ts';
import { figure } from './figure.ts';
import type { SetStamp } from './set-stamp.ts';

/** The artifact that a stamp is part of: no program reads it as text of the book. */
const PROPERTIES: Record<Stamp['kind'], string> = {
  header: '<</Type /Pagination /Subtype /Header /Attached [/Top]>>',
  footer: '<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>',
  layout: '<</Type /Layout>>',
};

/** Where the text begins, from where it is aligned to. */
function leftOf({ x, align }: Stamp, width: number): number {
  if (align === 'left') return x;
  return align === 'right' ? x - width : x - width / 2;
}

/**
 * Operators that draw the stamps of one page, an artifact each for heads, folios, and all that belongs to the layout.
 * `nameOf` gives the names of fonts among the page's resources.
 */
export function drawTexts(
  stamps: Stamp[],
  set: (stamp: Stamp) => SetStamp,
  nameOf: (font: FontKey) => string,
): string {
  let drawn = '';
  for (const kind of ['layout', 'header', 'footer'] as const) {
    const ofKind = stamps.filter((stamp) => stamp.kind === kind);
    if (ofKind.length === 0) continue;
    let face = '';
    drawn += `/Artifact ${PROPERTIES[kind]} BDC\nBT 0 g\n`;
    for (const stamp of ofKind) {
      const { width, shown } = set(stamp);
      const own = `/${nameOf(stamp.font)} ${figure(stamp.size)} Tf `;
      drawn += `${own === face ? '' : own}1 0 0 1 ${figure(leftOf(stamp, width))} ${figure(stamp.y)} Tm ${shown}\n`;
      face = own;
    }
    drawn += 'ET\nEMC\n';
  }
  return drawn;
}
