import { edit } from '../edit/edit.ts';
import { addStream } from '../edit/objects.ts';

/** Adds a picture with another for printing. */
export const addAlternatePicture = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    addStream(
      document,
      {
        Type: 'XObject',
        Subtype: 'Image',
        Width: 1,
        Height: 1,
        BitsPerComponent: 8,
        ColorSpace: 'DeviceGray',
        Alternates: [{ Image: addStream(document, {}, 'y'), DefaultForPrinting: true }],
      },
      'x',
    );
  });
