import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Gives two configurations of layers one name. */
export const repeatLayerName = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const configuration = { Name: PDFString.of('Layers') };
    document.catalog.set(
      name('OCProperties'),
      document.context.obj({ OCGs: [], D: configuration, Configs: [configuration] }),
    );
  });
