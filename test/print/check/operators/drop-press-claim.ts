import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Takes out that the file is PDF/X-4. */
export const dropPressClaim = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace(/<pdfxid:GTS_PDFXVersion>.*?<\/pdfxid:GTS_PDFXVersion>/s, ''),
    );
  });
