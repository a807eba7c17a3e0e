import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes the structure tree out. */
export const dropStructure = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.delete(name('StructTreeRoot'));
  });
