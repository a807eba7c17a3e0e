import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { addStream } from '../edit/objects.ts';

/** Attaches a file that is not PDF/A. */
export const attachPlainFile = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const file = addStream(document, { Type: 'EmbeddedFile' }, 'text');
    const specification = {
      Type: 'Filespec',
      F: PDFString.of('a.txt'),
      UF: PDFString.of('a.txt'),
      EF: { F: file },
    };
    document.context.register(document.context.obj(specification));
  });
