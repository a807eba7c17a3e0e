import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { arrayAt, elements, name, refOf } from '../edit/objects.ts';

/** Lets the content of a cell stand in the row itself, beside the cell. */
export const spillCell = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const [cell] = elements(document, 'TD');
    const row = cell.lookup(name('P'), PDFDict);
    for (const mark of arrayAt(cell, 'K').asArray()) arrayAt(row, 'K').push(mark);
    row.set(name('Pg'), cell.get(name('Pg'))!);
    cell.delete(name('K'));
    const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
    const lists = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    for (let index = 1; index < lists.size(); index += 2) {
      const marks = lists.lookup(index);
      if (!(marks instanceof PDFArray)) continue;
      marks.asArray().forEach((owner, id) => {
        if (owner === refOf(document, cell)) marks.set(id, refOf(document, row));
      });
    }
  });
