/** Points on A4 around what stands on an assembly sheet; smaller and larger sheets have all of it smaller and larger. */
export const MARGIN = 36;
