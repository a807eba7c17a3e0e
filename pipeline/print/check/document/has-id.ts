import { asArray, isKind } from '../file/value.ts';
import type { PdfDocument } from './pdf-document.ts';

/** True for a trailer with the two identifiers of a file (ISO 32000-1, 14.4). */
export function hasId({ file }: PdfDocument): boolean {
  const id = asArray(file.get(file.trailer, 'ID')).map((item) => file.resolve(item));
  return id.length === 2 && id.every((item) => isKind(item, 'text') && item.bytes !== '');
}
