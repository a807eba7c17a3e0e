import { edit } from '../edit/edit.ts';
import { arrayAt, elements, name, refOf } from '../edit/objects.ts';

/** Puts heads around the rows of a table and no body. */
export const doubleHead = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const [table] = elements(document, 'Table');
    for (const row of elements(document, 'TR')) {
      const head = document.context.obj({
        Type: 'StructElem',
        S: 'THead',
        P: refOf(document, table),
        K: refOf(document, row),
      });
      const kids = arrayAt(table, 'K');
      const ref = document.context.register(head);
      kids.set(kids.indexOf(refOf(document, row))!, ref);
      row.set(name('P'), ref);
    }
  });
