import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asDict, type Dict, isKind, type Value } from '../file/value.ts';

/** The entries of a name tree (ISO 32000-1, 7.9.6) by their bytes, references not followed. A branch met twice is read once. */
export function nameTree(file: PdfFile, root: Value): Map<string, Value> {
  const found = new Map<string, Value>();
  const seen = new Set<Dict>();
  const waiting: Value[] = [root];
  while (waiting.length > 0) {
    const dict = asDict(file.resolve(waiting.pop()));
    if (dict === null || seen.has(dict)) continue;
    seen.add(dict);
    waiting.push(...asArray(file.get(dict, 'Kids')).slice().reverse());
    const names = asArray(file.get(dict, 'Names'));
    for (let i = 0; i + 1 < names.length; i += 2) {
      const key = file.resolve(names[i]);
      if (isKind(key, 'text')) found.set(key.bytes, names[i + 1]);
    }
  }
  return found;
}
