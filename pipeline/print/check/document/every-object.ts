import type { PdfFile } from '../file/pdf-file.ts';
import { asName, type Dict, isKind, type Stream, type Value } from '../file/value.ts';

/** The objects of a file by their kinds. */
export interface Objects {
  /** all dictionaries, nested ones and those of streams; not those of the structure */
  dictionaries: Dict[];
  streams: Stream[];
  /** arrays that begin with a name, as colour spaces do */
  named: Value[][];
}

/** Reads all objects of a file, what can be reached and what cannot. */
export function everyObject(file: PdfFile): Objects {
  const objects: Objects = { dictionaries: [], streams: [], named: [] };
  for (const number of file.numbers()) {
    const waiting: Value[] = [file.object(number)];
    while (waiting.length > 0) {
      const value = waiting.pop() ?? null;
      if (Array.isArray(value)) {
        if (isKind(value[0], 'name')) objects.named.push(value);
        for (const item of value) waiting.push(item);
      } else if (isKind(value, 'stream')) {
        objects.streams.push(value);
        waiting.push(value.dict);
      } else if (isKind(value, 'dict') && asName(value.entries.get('Type')) !== 'StructElem') {
        objects.dictionaries.push(value);
        for (const item of value.entries.values()) waiting.push(item);
      }
    }
  }
  return objects;
}
