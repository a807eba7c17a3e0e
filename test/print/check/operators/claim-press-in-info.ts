import { type PDFDict, PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Says in Info, and no longer in the metadata, that the file is PDF/X-4. */
export const claimPressInInfo = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace(/<pdfxid:GTS_PDFXVersion>.*?<\/pdfxid:GTS_PDFXVersion>/s, ''),
    );
    const info = document.context.lookup(document.context.trailerInfo.Info) as PDFDict;
    info.set(name('GTS_PDFXVersion'), PDFString.of('PDF/X-4'));
  });
