import type { Ledger } from '../../model/source.ts';
import { WINDOWS_1252 } from './windows-1252.ts';

/** The bytes of the source, from its ledger alone. */
export function rebuildBytes(ledger: Ledger): Uint8Array {
  const text = restoreLineEnds(ledger.spans.map((span) => span.source).join(''), ledger.lineEnds);
  const mark = ledger.byteOrderMark ? '\ufeff' : '';
  if (ledger.encoding === 'utf-8') return new TextEncoder().encode(mark + text);
  if (ledger.encoding === 'latin1') return Uint8Array.from(text, toByte);
  return toPairs(mark + text, ledger.encoding === 'utf-16le');
}

function restoreLineEnds(text: string, ends: Ledger['lineEnds']): string {
  if (ends.kind === 'lf') return text;
  if (ends.kind === 'crlf') return text.replaceAll('\n', '\r\n');
  if (ends.kind === 'cr') return text.replaceAll('\n', '\r');
  const crlf = new Set(ends.crlf);
  const cr = new Set(ends.cr);
  return text.replace(/\n/g, (_, at: number) => (crlf.has(at) ? '\r\n' : cr.has(at) ? '\r' : '\n'));
}

function toByte(character: string): number {
  const place = WINDOWS_1252.indexOf(character);
  return place >= 0 ? place + 0x80 : character.charCodeAt(0);
}

function toPairs(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
