import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.2: the second line is a comment of four bytes above 127, so that programs see that it is no text. */
export const headerBinary: Check = function* ({ file }) {
  const { bytes, headerOffset } = file;
  // 8: `%PDF-1.n`
  let at = Math.max(0, headerOffset) + 8;
  if (bytes[at] === 13) at++;
  if (bytes[at] === 10) at++;
  const isBinary = bytes[at] === 37 && [1, 2, 3, 4].every((i) => (bytes[at + i] ?? 0) > 127);
  if (!isBinary) yield { what: 'no comment of four bytes above 127 follows the header' };
};
