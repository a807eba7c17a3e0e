import type { PdfDocument } from '../document/pdf-document.ts';
import type { Dict } from '../file/value.ts';
import type { Element } from './element.ts';

/** Finds the element of a dictionary; made once for many questions. */
export function elementFinder(document: PdfDocument): (dict: Dict | null) => Element | null {
  const known = new Map((document.structure()?.elements ?? []).map((element) => [element.dict, element]));
  return (dict) => (dict === null ? null : (known.get(dict) ?? null));
}
