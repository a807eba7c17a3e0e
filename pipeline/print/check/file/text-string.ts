import { isKind, type Value } from './value.ts';

/** Where PDFDocEncoding is not Latin-1 (ISO 32000-1, D.2): 0x18 to 0x1f, 0x80 to 0x9f, 0xa0. */
const LOW = '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc';
const HIGH =
  '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e\ufffd\u20ac';

function docCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x18 && code <= 0x1f) return LOW[code - 0x18];
  return code >= 0x80 && code <= 0xa0 ? HIGH[code - 0x80] : character;
}

/** The characters of a text string (ISO 32000-1, 7.9.2.2); null for what is none. */
export function textString(value: Value | undefined): string | null {
  if (!isKind(value, 'text')) return null;
  const { bytes } = value;
  const data = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff')) {
    const even = data.subarray(2, 2 + (data.length & ~1) - 2);
    // languages are marked by ESC … ESC within a string
    return Buffer.from(even)
      .swap16()
      .toString('utf16le')
      .replace(/\u001b[^\u001b]*\u001b/g, '');
  }
  if (bytes.startsWith('\xef\xbb\xbf')) return data.subarray(3).toString('utf8');
  return bytes.replace(/[\u0018-\u001f\u0080-\u00a0]/g, docCharacter);
}
