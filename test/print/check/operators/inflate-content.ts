import { PDFRawStream } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { edit } from '../edit/edit.ts';
import { name, pageAt } from '../edit/objects.ts';

/** Puts 65 MB of spaces on a blank page. */
export const inflateContent = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const content = zlibSync(new Uint8Array(65 * 2 ** 20).fill(32), { level: 9 });
    const stream = PDFRawStream.of(
      document.context.obj({ Filter: 'FlateDecode', Length: content.length }),
      content,
    );
    pageAt(document, 1).set(name('Contents'), document.context.register(stream));
  });
