/** Points on A4; smaller and larger sheets have all of it smaller and larger. */
export const MARGIN = 36;
export const TYPE = { step: 12.5, text: 10.5, leading: 13 };
export const GAP = { column: 24, row: 20, figure: 14 };
