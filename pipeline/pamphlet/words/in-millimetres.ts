import { POINTS } from '../sheet/points.ts';

/** Points as millimetres to a tenth, for people: "148", "215.9". */
export const inMillimetres = (points: number): string => String(Math.round((points / POINTS) * 10) / 10);
