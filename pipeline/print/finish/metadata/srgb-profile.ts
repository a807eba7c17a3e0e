import { curve, iccProfile, xyz } from './icc-profile.ts';

/** Places of the curve. */
const PLACES = 1024;

/** The transfer function of IEC 61966-2-1. */
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** The colour space of screens. Primaries of IEC 61966-2-1, adapted to D50 by Bradford's matrix. */
export function srgbProfile(): Uint8Array {
  const tone = curve(PLACES, linear);
  return iccProfile('mntr', 'RGB ', 'sRGB IEC61966-2.1', [
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', tone],
    ['gTRC', tone],
    ['bTRC', tone],
  ]);
}
