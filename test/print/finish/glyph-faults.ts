import { PDFDict } from '@cantoo/pdf-lib';
import { fontCharacters } from './font-characters.ts';
import { eachOperation } from './read/each-operation.ts';
import { items } from './read/items.ts';
import { name } from './read/name.ts';
import { openFile } from './read/open-file.ts';
import { resolve } from './read/resolve.ts';
import { streamBytes } from './read/stream-bytes.ts';
import { shownBytes } from './shown-bytes.ts';

/** Unicode values that PDF/A forbids in ToUnicode (ISO 19005-2, 6.2.11.7.2). */
const FORBIDDEN = new Set(['\0', '\ufeff', '\ufffe']);

/**
 * Glyphs shown on the pages of a file that stand for no character, or are the one for what a font does not have
 * (ISO 19005-2, 6.2.11.8); [] for none. Glyphs with an ActualText count as well.
 */
export async function glyphFaults(pdf: Uint8Array): Promise<string[]> {
  const { context, pages } = await openFile(pdf);
  const faults = new Set<string>();
  for (const { dict } of pages) {
    const resources = resolve(context, dict.get(name('Resources'))) as PDFDict;
    const fonts = resolve(context, resources.get(name('Font')));
    const known = new Map<string, Map<number, string>>();
    let font = '';
    const parts = items(context, dict.get(name('Contents'))).map((part) =>
      streamBytes(resolve(context, part)),
    );
    const bytes = Buffer.concat(parts);
    eachOperation(bytes, (operator, start, at) => {
      const operands = bytes.subarray(start, at).toString('latin1');
      if (operator === 'Tf') {
        font = operands.trim().slice(1).split(/\s/)[0];
        if (!known.has(font))
          known.set(font, fontCharacters(context, (fonts as PDFDict).lookup(name(font), PDFDict)));
      }
      if (operator !== 'Tj' && operator !== 'TJ') return;
      const codes = shownBytes(operands);
      for (let i = 0; i + 1 < codes.length; i += 2) {
        const code = codes.readUInt16BE(i);
        const characters = known.get(font)?.get(code);
        if (code === 0 || characters === undefined || [...characters].some((one) => FORBIDDEN.has(one)))
          faults.add(`${font} ${code} ${characters}`);
      }
    });
  }
  return [...faults];
}
