/**
 * How far the pages of a sheet are moved towards the fold: each sheet inside another stands out of it by the paper's
 * thickness, and is trimmed off by as much. `depth`: sheets outside of this one; the result has the unit of `thickness`.
 */
export const creep = (depth: number, thickness: number): number => depth * thickness;
