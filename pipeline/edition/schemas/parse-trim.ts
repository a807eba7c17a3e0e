import type { Trim } from '../../model/edition.ts';
import { millimetres } from './millimetres.ts';

/** Finished sizes in millimetres: ISO 216; inches of 25.4 mm; British royal octavo. */
const NAMED: Record<string, Trim> = {
  A5: { width: 148, height: 210 },
  A6: { width: 105, height: 148 },
  '5.5x8.5in': { width: 139.7, height: 215.9 },
  '6x9in': { width: 152.4, height: 228.6 },
  royal: { width: 156, height: 234 },
};

/** The names of trim sizes. */
export const trimNames = Object.keys(NAMED);

/** Smallest and largest side of a page in millimetres: a matchbox book, and A3. */
export const trimLimits = { least: 50, most: 420 };

/** `130 x 200 mm`, `5.5in × 8.5in`: a unit of the height alone is that of both. */
const SIDES = /^(\d[\d.]*) ?(mm|cm|in|pt)? ?[x×] ?(\d[\d.]*) ?(mm|cm|in|pt)$/i;

/** A trim size in millimetres from its name, from its sides as people write them, or from lengths; null for anything else. */
export function parseTrim(value: string | { width: string; height: string }): Trim | null {
  if (typeof value !== 'string') return sides(value.width, value.height);
  const name = trimNames.find((known) => known.toLowerCase() === value.toLowerCase());
  if (name !== undefined) return NAMED[name];
  const [, width, unit, height, last = ''] = SIDES.exec(value) ?? [];
  return width === undefined
    ? null
    : sides(`${width}${(unit ?? last).toLowerCase()}`, `${height}${last.toLowerCase()}`);
}

function sides(width: string, height: string): Trim | null {
  const [w, h] = [millimetres(width), millimetres(height)];
  return w === null || h === null ? null : { width: w, height: h };
}
