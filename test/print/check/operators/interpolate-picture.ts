import { edit } from '../edit/edit.ts';
import { addStream } from '../edit/objects.ts';

/** Adds a picture that readers have to smooth. */
export const interpolatePicture = (bytes: Uint8Array) =>
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
        Interpolate: true,
      },
      'x',
    );
  });
