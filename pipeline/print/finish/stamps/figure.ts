/** A number in content: a thousandth, of a point or of a thousandth of the size, is finer than anybody can see. */
export const figure = (value: number): string => String(Math.round(value * 1000) / 1000);
