import { edit } from '../edit/edit.ts';
import { addStream } from '../edit/objects.ts';

/** Adds a stream compressed by LZW. */
export const compressByLzw = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    addStream(document, { Filter: 'LZWDecode' }, '\x80\x0b\x60\x50');
  });
