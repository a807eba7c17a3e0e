import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { addStream, name } from '../edit/objects.ts';
import { streamText } from '../edit/stream-text.ts';

/** Adds an output intent with a profile of its own. */
export const addOutputIntent = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const intents = document.catalog.lookup(name('OutputIntents'), PDFArray);
    const other = intents.lookup(0, PDFDict).clone();
    const profile = streamText(other.lookup(name('DestOutputProfile')));
    other.set(name('DestOutputProfile'), addStream(document, { N: 1 }, Buffer.from(profile, 'latin1')));
    intents.push(document.context.register(other));
  });
