import { edit } from '../edit/edit.ts';
import { addForm, firstPage, name, resources } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Draws a form with tagged content twice; no element names the content. */
export const drawMarksTwice = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const page = firstPage(document);
    resources(page, 'XObject').set(name('Twice'), addForm(document, '/P <</MCID 0>> BDC 0 0 m 9 9 l S EMC'));
    editStream(document, page, 'Contents', (content) => `${content}\n/Twice Do /Twice Do\n`);
  });
