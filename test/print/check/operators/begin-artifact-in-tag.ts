import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Begins an artifact within tagged content. */
export const beginArtifactInTag = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstPage(document), 'Contents', (content) =>
      content.replace(/\/MCID \d+\s*>>\s*BDC/, (found) => `${found}\n/Artifact BMC EMC\n`),
    );
  });
