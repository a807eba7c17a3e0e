import { latin1 } from '../../file/cursor.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.3: nothing but a line end follows the last `%%EOF`. */
export const trailingData: Check = function* ({ file }) {
  const { bytes } = file;
  // 2048: more than any program adds, so that a long tail is found all the same
  const tail = latin1(bytes, Math.max(0, bytes.length - 2048), bytes.length);
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(tail)) yield { what: 'the file does not end with “%%EOF”' };
};
