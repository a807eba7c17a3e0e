import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { addStream } from '../edit/objects.ts';

/** Attaches a file that is PDF/A and has one name only. */
export const attachNamelessFile = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const file = addStream(document, { Type: 'EmbeddedFile' }, '%PDF-1.7 <pdfaid:part>2</pdfaid:part>');
    const specification = { Type: 'Filespec', F: PDFString.of('a.pdf'), EF: { F: file } };
    document.context.register(document.context.obj(specification));
  });
