import { isSpace, latin1 } from './cursor.ts';

/** ISO 32000-1, 7.4.2 */
export function decodeAsciiHex(data: Uint8Array): Uint8Array {
  const end = data.indexOf(62 /* > */);
  const digits = latin1(data, 0, end < 0 ? data.length : end).replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex');
}

/** ISO 32000-1, 7.4.3: five characters for four bytes, `z` for four noughts, `~>` at the end. */
export function decodeAscii85(data: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let group: number[] = [];
  for (const byte of data) {
    if (byte === 126 /* ~ */) break;
    if (isSpace(byte)) continue;
    if (byte === 122 /* z */ && group.length === 0) bytes.push(0, 0, 0, 0);
    else if (byte >= 33 && byte <= 117) group.push(byte - 33);
    if (group.length === 5) {
      bytes.push(...quadruple(group));
      group = [];
    }
  }
  // a last group of n characters stands for n - 1 bytes
  if (group.length > 1)
    bytes.push(...quadruple([...group, 84, 84, 84, 84].slice(0, 5)).slice(0, group.length - 1));
  return Uint8Array.from(bytes);
}

function quadruple(group: number[]): number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  return [value / 2 ** 24, value / 2 ** 16, value / 2 ** 8, value].map((part) => Math.floor(part) & 255);
}
