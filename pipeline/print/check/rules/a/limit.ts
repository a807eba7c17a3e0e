import { isKind, type Value } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

const MOST = 2 ** 31;

/** What a value has beyond the limits of readers; null for nothing. */
function fault(value: Value): string | null {
  if (typeof value === 'number' && (value >= MOST || value < -MOST)) return 'a number lies beyond 2147483647';
  if (isKind(value, 'text') && value.bytes.length > 32_767) return 'a string is longer than 32767 bytes';
  if (isKind(value, 'name') && value.text.length > 127) return 'a name is longer than 127 bytes';
  return null;
}

/** ISO 19005-2, 6.1.13: numbers, strings and names within the limits of readers. */
export const limit: Check = function* ({ file }) {
  for (const number of file.numbers()) {
    const waiting: Value[] = [file.object(number)];
    while (waiting.length > 0) {
      const value = waiting.pop() ?? null;
      const what = fault(value);
      if (what !== null) yield { what, where: { object: number } };
      const dict = isKind(value, 'stream') ? value.dict : value;
      if (Array.isArray(dict)) for (const item of dict) waiting.push(item);
      else if (isKind(dict, 'dict'))
        for (const [key, item] of dict.entries) waiting.push({ kind: 'name', text: key }, item);
    }
  }
};
