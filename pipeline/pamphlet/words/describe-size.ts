import type { Size } from '../sheet/types.ts';
import { inMillimetres } from './in-millimetres.ts';

/** A size in points, for people: "148 x 210 mm". */
export const describeSize = ({ width, height }: Size): string =>
  `${inMillimetres(width)} x ${inMillimetres(height)} mm`;
