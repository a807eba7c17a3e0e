import { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Lets the role map lead in a circle. */
export const circleRoles = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'P')[0].set(name('S'), name('Para'));
    document.catalog
      .lookup(name('StructTreeRoot'), PDFDict)
      .set(
        name('RoleMap'),
        document.context.obj({ Para: 'Absatz', Absatz: 'Para', Em: 'Span', Strong: 'Span' }),
      );
  });
