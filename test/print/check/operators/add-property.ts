import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Adds a property of a schema of its own. */
export const addProperty = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace(
        '</rdf:RDF>',
        '<rdf:Description rdf:about="" xmlns:own="urn:own"><own:mood>calm</own:mood></rdf:Description></rdf:RDF>',
      ),
    );
  });
