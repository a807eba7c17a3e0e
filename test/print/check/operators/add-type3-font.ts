import { edit } from '../edit/edit.ts';
import { addStream, firstPage, name, resources } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Sets a letter in a font of drawings, as an artifact. */
export const addType3Font = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const glyph = addStream(document, {}, '500 0 d0 0 0 400 400 re f');
    const font = document.context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: [0, 0, 500, 500],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      CharProcs: { a: glyph },
      Encoding: { Type: 'Encoding', Differences: [97, 'a'] },
      FirstChar: 97,
      LastChar: 97,
      Widths: [500],
      Resources: {},
    });
    resources(firstPage(document), 'Font').set(name('Drawn'), document.context.register(font));
    editStream(
      document,
      firstPage(document),
      'Contents',
      (content) => `${content}\n/Artifact BMC BT /Drawn 10 Tf (a) Tj ET EMC\n`,
    );
  });
