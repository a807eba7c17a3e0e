import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { addStream, firstPage, name, resources } from '../edit/objects.ts';
import { streamText } from '../edit/stream-text.ts';

/** Adds a colour space whose profile has other components. */
export const miscountProfile = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const intent = document.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict);
    const profile = streamText(intent.lookup(name('DestOutputProfile')));
    const stream = addStream(document, { N: 3 }, Buffer.from(profile, 'latin1'));
    resources(firstPage(document), 'ColorSpace').set(
      name('Wrong'),
      document.context.obj(['ICCBased', stream]),
    );
  });
