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

/** A trim size in millimetres from its name or from lengths such as `148mm`; null for anything else. */
export function parseTrim(value: string | { width: string; height: string }): Trim | null {
  if (typeof value === 'string') return Object.hasOwn(NAMED, value) ? NAMED[value] : null;
  const width = millimetres(value.width);
  const height = millimetres(value.height);
  return width === null || height === null ? null : { width, height };
}
