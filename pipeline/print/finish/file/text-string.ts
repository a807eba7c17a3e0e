import type { Stream, Value } from './value.ts';

const PRINTABLE = /^[\x20-\x7e]*$/;

/** A string of text (ISO 32000-1, 7.9.2.2): ASCII, where it is, or UTF-16. */
export function textString(text: string): Uint8Array {
  if (PRINTABLE.test(text)) return Buffer.from(text, 'latin1');
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

/** What a string or name says; undefined for anything else. Of bytes without a mark each is a character. */
export function textOf(value: Value | Stream | undefined): string | undefined {
  if (typeof value === 'string') return value.slice(1);
  if (!(value instanceof Uint8Array)) return undefined;
  const bytes = Buffer.from(value);
  if (bytes.length < 2 || bytes.readUInt16BE(0) !== 0xfeff) return bytes.toString('latin1');
  return bytes
    .subarray(2, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le');
}
