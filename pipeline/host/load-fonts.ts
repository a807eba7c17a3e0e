import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFamily } from '../model/host.ts';
import { hostFault } from './host-fault.ts';

const PACKAGE = '@expo-google-fonts/eb-garamond';

/** CSS name of the family, as templates use it. */
const FAMILY = 'EB Garamond';

const require = createRequire(import.meta.url);

/** Loads the edition's text face from the installed package. Fault: font-missing. */
export async function loadFonts(): Promise<FontFamily> {
  try {
    const folder = dirname(require.resolve(`${PACKAGE}/package.json`));
    const style = async (name: string) =>
      new Uint8Array(await readFile(join(folder, name, `EBGaramond_${name}.ttf`)));
    const about: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const [regular, italic, bold, boldItalic] = await Promise.all(
      ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(style),
    );
    return { name: FAMILY, version: about.version, regular, italic, bold, boldItalic };
  } catch (error) {
    throw hostFault(
      'font-missing',
      `${FAMILY} cannot be read from the package ${PACKAGE}: ${String(error)}`,
      error,
    );
  }
}
