import { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Makes a heading of P in the role map. */
export const remapStandardType = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
    const roles = root.lookupMaybe(name('RoleMap'), PDFDict) ?? document.context.obj({});
    roles.set(name('P'), name('H1'));
    root.set(name('RoleMap'), roles);
  });
