import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asDict, asNumber, type Dict, type Value } from '../file/value.ts';

/** The entries of a number tree (ISO 32000-1, 7.9.7), references not followed. A branch met twice is read once. */
export function numberTree(file: PdfFile, root: Value): Map<number, Value> {
  const found = new Map<number, Value>();
  const seen = new Set<Dict>();
  const waiting: Value[] = [root];
  while (waiting.length > 0) {
    const dict = asDict(file.resolve(waiting.pop()));
    if (dict === null || seen.has(dict)) continue;
    seen.add(dict);
    waiting.push(...asArray(file.get(dict, 'Kids')).slice().reverse());
    const numbers = asArray(file.get(dict, 'Nums'));
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const key = asNumber(file.resolve(numbers[i]));
      if (key !== null) found.set(key, numbers[i + 1]);
    }
  }
  return found;
}
