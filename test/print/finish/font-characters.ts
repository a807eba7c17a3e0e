import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { name } from './read/name.ts';
import { streamBytes } from './read/stream-bytes.ts';

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The ToUnicode CMap of a composite font: code -> characters. */
export function fontCharacters(context: PDFContext, font: PDFDict): Map<number, string> {
  const stream = context.lookup(font.get(name('ToUnicode')));
  const cmap = Buffer.from(streamBytes(stream)).toString('latin1');
  const known = new Map<number, string>();
  for (const [, block] of cmap.matchAll(/beginbfchar(.+?)endbfchar/gs)) {
    for (const [, code, text] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      known.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const [, block] of cmap.matchAll(/beginbfrange(.+?)endbfrange/gs)) {
    for (const [, from, to, text] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++) {
        const last = Number.parseInt(text, 16) + code - first;
        known.set(code, utf16(last.toString(16).padStart(text.length, '0')));
      }
    }
  }
  return known;
}
