/** Codes that are written out. */
const SOME = 4;

/** Codes as they stand in a content stream: `<0012>, <0013> and 2 more`. */
export function listCodes(codes: number[]): string {
  const told = codes
    .slice(0, SOME)
    .map((code) => `<${code.toString(16).padStart(code > 0xff ? 4 : 2, '0')}>`);
  const more = codes.length - told.length;
  return more > 0 ? `${told.join(', ')} and ${more} more` : told.join(', ');
}
