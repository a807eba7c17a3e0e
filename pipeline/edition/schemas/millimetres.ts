/** Millimetres. */
const UNITS: Record<string, number> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 };

/** A length such as `148mm` or `0.125 in` in millimetres; null for anything else. */
export function millimetres(length: string): number | null {
  const found = /^(\d{1,4}(?:\.\d{1,4})?) ?(mm|cm|in|pt)$/.exec(length);
  if (found === null) return null;
  // a thousandth of a millimetre is finer than any printer; it keeps 8.5in from becoming 215.89999
  return Math.round(Number(found[1]) * UNITS[found[2]] * 1000) / 1000;
}
