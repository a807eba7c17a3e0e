import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

type Value = PDFObject | number | string | Value[] | undefined;

function toObject(context: PDFContext, value: Exclude<Value, undefined>): PDFObject {
  if (typeof value === 'number') return PDFNumber.of(value);
  if (typeof value === 'string') return PDFName.of(value);
  if (!Array.isArray(value)) return value;
  const array = PDFArray.withContext(context);
  for (const item of value) if (item !== undefined) array.push(toObject(context, item));
  return array;
}

/** A dictionary of these entries: strings become names, undefined ones are left out. */
export function dictionary(context: PDFContext, entries: Record<string, Value>): PDFDict {
  const dict = PDFDict.withContext(context);
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) dict.set(PDFName.of(key), toObject(context, value));
  }
  return dict;
}
