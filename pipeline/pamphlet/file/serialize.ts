import { PDFArray, PDFDict, PDFInvalidObject, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { name } from './name.ts';

/** An object as it stands in a file, its references numbered by `numbers`; what has no number leads to nothing. */
export function serialize(object: PDFObject | undefined, numbers: ReadonlyMap<PDFRef, number>): string {
  if (object instanceof PDFRef) {
    const number = numbers.get(object);
    return number === undefined ? 'null' : `${number} 0 R`;
  }
  if (object instanceof PDFArray)
    return `[${object
      .asArray()
      .map((item) => serialize(item, numbers))
      .join(' ')}]`;
  if (object instanceof PDFDict) return serializeDict(object, numbers);
  if (object === undefined || object instanceof PDFInvalidObject || object instanceof PDFStream)
    return 'null';
  return object.toString();
}

/** A stream's own Length is left out of its dictionary: the writer knows better. */
export function serializeDict(dict: PDFDict, numbers: ReadonlyMap<PDFRef, number>, length?: number): string {
  const entries = dict
    .entries()
    .filter(([key]) => length === undefined || key !== name('Length'))
    .map(([key, value]) => `${key} ${serialize(value, numbers)}`);
  if (length !== undefined) entries.push(`/Length ${length}`);
  return `<<${entries.join('\n')}>>`;
}
