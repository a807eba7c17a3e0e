import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Asks something special of readers. */
export const addRequirement = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.set(
      name('Requirements'),
      document.context.obj([{ Type: 'Requirement', S: 'EnableJavaScripts' }]),
    );
  });
