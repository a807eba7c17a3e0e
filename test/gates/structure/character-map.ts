import { type PDFContext, type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { streamText } from './stream-text.ts';
import { type Token, tokens } from './tokens.ts';

/** How the strings of a font are read: bytes of a code, and what a code means. */
export interface CharacterMap {
  bytes: number;
  /** characters of a code; undefined where the font says nothing of it */
  characters: Map<number, string>;
}

const code = (bytes: string) => [...bytes].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
const utf16 = (bytes: string) => Buffer.from(bytes, 'latin1').swap16().toString('utf16le');

/** The ToUnicode map of a font (ISO 32000-1, 9.10.3). Throws where it has none: then nobody can tell what it shows. */
export function characterMap(context: PDFContext, font: PDFDict): CharacterMap {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  const characters = new Map<number, string>();
  let values: Operand[] = [];
  for (const token of tokens(streamText(context, stream))) {
    if (token.kind !== 'operator') values.push(operand(token));
    else {
      if (token.value === 'endbfchar') addSingles(characters, values as string[]);
      if (token.value === 'endbfrange') addRanges(characters, values);
      values = [];
    }
  }
  const composite = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0');
  return { bytes: composite ? 2 : 1, characters };
}

type Operand = string | string[];

function operand(token: Token): Operand {
  if (token.kind === 'array') return token.items.map((item) => operand(item) as string);
  return token.kind === 'dictionary' ? '' : token.value;
}

function addSingles(characters: Map<number, string>, values: string[]): void {
  for (let i = 0; i + 1 < values.length; i += 2) characters.set(code(values[i]), utf16(values[i + 1]));
}

/** From, to, and either the characters of the first code or those of each. */
function addRanges(characters: Map<number, string>, values: Operand[]): void {
  for (let i = 0; i + 2 < values.length; i += 3) {
    const [from, to, target] = [code(values[i] as string), code(values[i + 1] as string), values[i + 2]];
    for (let at = from; at <= to; at++) {
      if (Array.isArray(target)) characters.set(at, utf16(target[at - from]));
      else {
        const last = target.charCodeAt(target.length - 1) + at - from;
        characters.set(at, utf16(target.slice(0, -1) + String.fromCharCode(last)));
      }
    }
  }
}
