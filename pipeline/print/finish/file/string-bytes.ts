import { BACKSLASH, PAREN } from './characters.ts';

/** What a letter after a backslash stands for. */
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(_: string, code: string): string {
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
  // a line end after a backslash is none
  if (/^[\r\n]/.test(code)) return '';
  return ESCAPES[code] ?? code;
}

/** The bytes that a string stands for which is written at [from, to), in parentheses or in hexadecimal. */
export function stringBytes(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const inner = bytes.subarray(from + 1, to - 1);
  if (bytes[from] === PAREN && !inner.includes(BACKSLASH)) return inner;
  const text = Buffer.from(inner).toString('latin1');
  if (bytes[from] === PAREN) return Buffer.from(text.replace(/\\([0-7]{1,3}|\r\n|.)/gs, unescaped), 'latin1');
  const digits = text.replace(/\s/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}
