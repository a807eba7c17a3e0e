import type { PdfFile } from '../file/pdf-file.ts';
import { asName, asStream, type Dict } from '../file/value.ts';
import { type Codespace, readCMap } from './read-cmap.ts';

const ONE_BYTE: Codespace[] = [{ length: 1, low: 0, high: 0xff }];
const TWO_BYTES: Codespace[] = [{ length: 2, low: 0, high: 0xffff }];

/** How strings of a font fall into codes: by one byte, by its CMap; null where that CMap is not in the file. */
export function codespacesOf(file: PdfFile, font: Dict): Codespace[] | null {
  if (asName(file.get(font, 'Subtype')) !== 'Type0') return ONE_BYTE;
  const encoding = file.get(font, 'Encoding');
  const stream = asStream(encoding);
  if (stream !== null) {
    const bytes = file.decode(stream);
    const { codespaces } = readCMap(bytes ?? new Uint8Array());
    return codespaces.length > 0 ? codespaces : null;
  }
  // of the CMaps that need not be in a file, these have two bytes to a code; others have one or two
  return /^(?:Identity|Uni.*-UCS2)-[HV]$/.test(asName(encoding) ?? '') ? TWO_BYTES : null;
}

/** The codes of a string of one character a byte; bytes that fall into no code are one of their own. */
export function addCodes(codes: Set<number>, text: string, codespaces: Codespace[]): void {
  const only = codespaces.length === 1 ? codespaces[0] : null;
  for (let at = 0; at < text.length; ) {
    let length = only?.length ?? 0;
    let code = 0;
    if (only === null) [length, code] = nextCode(text, at, codespaces);
    else for (let i = 0; i < length && at + i < text.length; i++) code = code * 256 + text.charCodeAt(at + i);
    codes.add(code);
    at += length;
  }
}

function nextCode(text: string, at: number, codespaces: Codespace[]): [number, number] {
  let code = 0;
  for (let length = 1; length <= 4 && at + length <= text.length; length++) {
    code = code * 256 + text.charCodeAt(at + length - 1);
    const here = code;
    if (codespaces.some((space) => space.length === length && here >= space.low && here <= space.high))
      return [length, code];
  }
  return [1, text.charCodeAt(at)];
}
