import type { PdfFile } from '../file/pdf-file.ts';
import { asName, type Dict, isKind, type Value } from '../file/value.ts';

/** Reads all objects of a file and lists their dictionaries, nested ones and those of streams; not structure elements. */
export function everyDictionary(file: PdfFile): Dict[] {
  const found: Dict[] = [];
  for (const number of file.numbers()) {
    const waiting: Value[] = [file.object(number)];
    while (waiting.length > 0) {
      const value = waiting.pop() ?? null;
      const dict = isKind(value, 'stream') ? value.dict : value;
      if (Array.isArray(dict)) for (const item of dict) waiting.push(item);
      if (!isKind(dict as Value, 'dict')) continue;
      if (asName((dict as Dict).entries.get('Type')) === 'StructElem') continue;
      found.push(dict as Dict);
      for (const item of (dict as Dict).entries.values()) waiting.push(item);
    }
  }
  return found;
}
