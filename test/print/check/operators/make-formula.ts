import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes a formula without alternative text of a figure. */
export const makeFormula = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const [figure] = elements(document, 'Figure');
    figure.set(name('S'), name('Formula'));
    figure.delete(name('Alt'));
  });
