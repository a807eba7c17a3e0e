import type { Ledger } from '../../model/source.ts';
import { WINDOWS_1252 } from './windows-1252.ts';

export interface Decoded extends Pick<Ledger, 'encoding' | 'byteOrderMark' | 'lineEnds'> {
  /** with LF line ends, without byte-order mark */
  text: string;
}

/** characters put together at once: String.fromCharCode takes only so many arguments */
const CHUNK = 8192;
/** share of zero bytes in one half of the byte pairs from which a file without mark is taken for UTF-16 */
const MANY_ZEROS = 0.3;
/** bytes looked at for that */
const SAMPLE = 4096;

/** Decodes a file: UTF-8, UTF-16 by mark or by its zero bytes, else Latin-1 as windows-1252. Never fails. */
export function decode(bytes: Uint8Array): Decoded {
  const { encoding, mark } = encodingOf(bytes);
  const body = bytes.subarray(mark);
  if (encoding !== 'utf-8') return finish(encoding, mark > 0, fromUnits(body, encoding));
  try {
    return finish('utf-8', mark > 0, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));
  } catch (error) {
    // a TypeError is how the decoder says "not UTF-8"
    if (!(error instanceof TypeError)) throw error;
    return finish('latin1', false, fromUnits(bytes, 'latin1'));
  }
}

function encodingOf(bytes: Uint8Array): { encoding: Ledger['encoding']; mark: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  const pairs = bytes.length % 2 === 0;
  if (pairs && bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (pairs && bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
  });
  const many = (sample.length / 2) * MANY_ZEROS;
  if (pairs && zeros[1] > many && zeros[0] === 0) return { encoding: 'utf-16le', mark: 0 };
  if (pairs && zeros[0] > many && zeros[1] === 0) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}

function fromUnits(bytes: Uint8Array, encoding: Ledger['encoding']): string {
  const width = encoding === 'latin1' ? 1 : 2;
  const high = encoding === 'utf-16le' ? 1 : 0;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK * width) {
    const units: number[] = [];
    for (let i = start; i < Math.min(start + CHUNK * width, bytes.length); i += width)
      units.push(width === 1 ? fromByte(bytes[i]) : bytes[i + high] * 256 + bytes[i + 1 - high]);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

function fromByte(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
}

function finish(encoding: Ledger['encoding'], byteOrderMark: boolean, raw: string): Decoded {
  if (!raw.includes('\r')) return { encoding, byteOrderMark, lineEnds: { kind: 'lf' }, text: raw };
  const crlf: number[] = [];
  const cr: number[] = [];
  let taken = 0;
  const text = raw.replace(/\r\n?/g, (end, at: number) => {
    (end.length === 2 ? crlf : cr).push(at - taken);
    taken += end.length - 1;
    return '\n';
  });
  return { encoding, byteOrderMark, lineEnds: kindOf(text, crlf, cr), text };
}

function kindOf(text: string, crlf: number[], cr: number[]): Ledger['lineEnds'] {
  let ends = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) ends++;
  if (crlf.length === ends) return { kind: 'crlf' };
  if (cr.length === ends) return { kind: 'cr' };
  return { kind: 'mixed', crlf, cr };
}
