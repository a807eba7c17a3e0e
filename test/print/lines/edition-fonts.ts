import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFamily } from '../../../pipeline/model/host.ts';

/** The four styles that the editions are set in, from the npm package. */
export function editionFonts(): FontFamily {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/eb-garamond/package.json'),
  );
  const read = (style: string) =>
    new Uint8Array(readFileSync(join(folder, style, `EBGaramond_${style}.ttf`)));
  return {
    name: 'EB Garamond',
    version: '',
    regular: read('400Regular'),
    italic: read('400Regular_Italic'),
    bold: read('700Bold'),
    boldItalic: read('700Bold_Italic'),
  };
}
