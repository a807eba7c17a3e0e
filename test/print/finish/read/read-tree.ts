import { PDFDict, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { Element, Kid } from './element.ts';
import { items } from './items.ts';
import { name } from './name.ts';
import type { PdfFile } from './pdf-file.ts';
import { resolve } from './resolve.ts';
import { textOf } from './text-of.ts';

/** Reads the structure tree of a print into plain data: the Document element. Throws where there is none. */
export function readTree(file: PdfFile): Element {
  const { context } = file;
  const pages = new Map<PDFObject, number>(file.pages.map(({ ref }, index) => [ref, index]));
  const pageOf = (dict: PDFDict, around: number) => pages.get(dict.get(name('Pg')) as PDFRef) ?? around;

  const readKid = (object: PDFObject, around: number): Kid => {
    const found = resolve(context, object);
    if (found instanceof PDFNumber) return { kind: 'mark', page: around, id: found.asNumber() };
    if (!(found instanceof PDFDict)) throw new Error('a structure element has a kid that is none');
    const type = textOf(found.get(name('Type')));
    const page = pageOf(found, around);
    if (type === 'OBJR') return { kind: 'annotation', page, ref: found.get(name('Obj')) as PDFRef };
    if (type !== 'MCR') return readElement(found, page);
    if (found.has(name('Stm')))
      throw new Error('marked content within a form is not expected of this browser');
    return { kind: 'mark', page, id: (found.get(name('MCID')) as PDFNumber).asNumber() };
  };

  const readElement = (dict: PDFDict, around: number): Element => {
    const page = pageOf(dict, around);
    return {
      kind: 'element',
      type: textOf(dict.get(name('S'))) ?? 'NonStruct',
      language: textOf(dict.get(name('Lang'))),
      id: textOf(dict.get(name('ID'))),
      alt: textOf(dict.get(name('Alt'))),
      attributes: dict.get(name('A')),
      kids: items(context, dict.get(name('K'))).map((kid) => readKid(kid, page)),
    };
  };

  const root = resolve(context, file.catalog.get(name('StructTreeRoot')));
  if (!(root instanceof PDFDict)) throw new Error('the print is not tagged');
  const tops = items(context, root.get(name('K'))).map((top) => readKid(top, 0));
  const [document] = tops;
  if (tops.length === 1 && document.kind === 'element' && document.type === 'Document') return document;
  return { kind: 'element', type: 'Document', kids: tops };
}
