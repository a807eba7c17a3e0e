import type { PdfFile } from '../file/pdf-file.ts';
import { asDict, asName, type Value } from '../file/value.ts';
import type { Element } from './element.ts';

/** The value of an attribute of an owner ("Table", "Layout"), from A and then the classes of C (ISO 32000-1, 14.7.5). */
export function attribute(file: PdfFile, root: Value, element: Element, owner: string, key: string): Value {
  const classes = asList(file.get(element.dict, 'C')).map((name) =>
    file.get(root, 'ClassMap', asName(file.resolve(name)) ?? ''),
  );
  for (const value of [file.get(element.dict, 'A'), ...classes])
    for (const item of asList(value)) {
      const dict = asDict(file.resolve(item));
      if (asName(file.get(dict, 'O')) !== owner) continue;
      const found = file.get(dict, key);
      if (found !== null) return found;
    }
  return null;
}

const asList = (value: Value): Value[] => (Array.isArray(value) ? value : [value]);
