import { curve, iccProfile } from './icc-profile.ts';

/** Places of the curve: with fewer, programs that join them by straight lines show steps in dark tones. */
const PLACES = 256;

/** Dot gain of offset printing on uncoated paper is near a gamma of 1.8 to 2.2; ours is the middle of the range. */
const GAMMA = 2;

/** The profile of a printer with black ink alone (class prtr, colour space GRAY). */
export function greyProfile(): Uint8Array {
  const tone = curve(PLACES, (at) => at ** GAMMA);
  return iccProfile('prtr', 'GRAY', 'Black ink', [['kTRC', tone]]);
}
