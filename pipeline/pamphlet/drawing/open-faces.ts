import { CustomFontSubsetEmbedder, type PDFContext, type PDFDict } from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import type { FontFamily } from '../../model/host.ts';
import { name } from '../file/name.ts';
import type { Face } from './types.ts';

/** The edition's text face for words in a PDF. */
export interface Faces {
  /** points */
  width(text: string, size: number, face: Face): number;
  /** the codes of the glyphs, in hexadecimal; characters that the face lacks become a middle dot */
  codes(text: string, face: Face): string;
  /** the dictionary of fonts for a page's resources; only after all words were set */
  embed(context: PDFContext): Promise<PDFDict>;
}

/** By which a page's content calls the faces. */
export const FACE_NAMES: Record<Face, string> = { regular: 'FR', italic: 'FI', bold: 'FB' };

const FACES = Object.keys(FACE_NAMES) as Face[];

/** Prepares the three faces; what is embedded holds only the glyphs that were used. */
export async function openFaces(fonts: FontFamily): Promise<Faces> {
  const open = async (face: Face) => {
    const bytes = Buffer.from(fonts[face]);
    // the library's types ask for more of fontkit than it uses
    const kit = { create } as unknown as Parameters<typeof CustomFontSubsetEmbedder.for>[0];
    const embedder = await CustomFontSubsetEmbedder.for(kit, bytes, `PAMPHL+EBGaramond-${face}`);
    return { embedder, known: create(bytes) };
  };
  const [regular, italic, bold] = await Promise.all(FACES.map(open));
  const opened = { regular, italic, bold };
  const used = new Set<Face>();
  const settable = (text: string, face: Face) =>
    [...text]
      .map((sign) => (opened[face].known.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : '·'))
      .join('');
  return {
    width: (text, size, face) => opened[face].embedder.widthOfTextAtSize(settable(text, face), size),
    codes: (text, face) => {
      used.add(face);
      return opened[face].embedder.encodeText(settable(text, face)).asString();
    },
    embed: async (context) => {
      const dict = context.obj({});
      for (const face of FACES)
        if (used.has(face))
          dict.set(name(FACE_NAMES[face]), await opened[face].embedder.embedIntoContext(context));
      return dict;
    },
  };
}
