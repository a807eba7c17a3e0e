import { edit } from '../edit/edit.ts';

/** Adds a font with fewer widths than it says. */
export const addSimpleFontWidths = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.context.register(
      document.context.obj({
        Type: 'Font',
        Subtype: 'TrueType',
        BaseFont: 'Odd',
        FirstChar: 32,
        LastChar: 40,
        Widths: [500],
      }),
    );
  });
