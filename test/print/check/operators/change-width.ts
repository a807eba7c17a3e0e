import { PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { firstFont, name, numberOf } from '../edit/objects.ts';

/** Gives a letter another width than the font. */
export const changeWidth = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const widths = firstFont(document).descendant.lookup(name('W'), PDFArray);
    for (let index = 0; index < widths.size(); index++) {
      const list = widths.lookup(index);
      if (!(list instanceof PDFArray)) continue;
      for (let i = 0; i < list.size(); i++) list.set(i, PDFNumber.of(numberOf(list.get(i)) + 50));
    }
  });
