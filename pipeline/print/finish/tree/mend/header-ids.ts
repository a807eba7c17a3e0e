import { PDFArray, type PDFContext, PDFDict, PDFHexString, type PDFObject } from '@cantoo/pdf-lib';
import { items } from '../../file/items.ts';
import { name } from '../../file/name.ts';
import { resolve } from '../../file/resolve.ts';
import { textOf } from '../../file/text-of.ts';
import type { Element } from '../element.ts';

/** Writes the new names of header cells into the attributes of a cell that refers to them. */
function rename(context: PDFContext, attributes: PDFObject | undefined, names: Map<string, string>): void {
  for (const entry of items(context, attributes)) {
    const dict = resolve(context, entry);
    if (!(dict instanceof PDFDict) || !dict.has(name('Headers'))) continue;
    const headers = PDFArray.withContext(context);
    for (const header of items(context, dict.get(name('Headers')))) {
      const renamed = names.get(textOf(header) ?? '');
      if (renamed !== undefined)
        headers.push(PDFHexString.of(Buffer.from(renamed, 'latin1').toString('hex')));
    }
    dict.set(name('Headers'), headers);
  }
}

/**
 * Numbers the header cells of the book. Chromium names them by counting all nodes it ever made: one print would differ
 * from the next.
 */
export function headerIds(document: Element, context: PDFContext): void {
  const names = new Map<string, string>();
  const cells: Element[] = [];
  const visit = (element: Element) => {
    if (element.attributes) cells.push(element);
    if (element.type === 'TH' && element.id !== undefined) {
      names.set(element.id, `th-${names.size + 1}`);
      element.id = names.get(element.id);
    }
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid);
  };
  visit(document);
  for (const cell of cells) rename(context, cell.attributes, names);
}
