import type { PdfDocument } from '../../document/pdf-document.ts';
import type { PdfFile } from '../../file/pdf-file.ts';
import { textString } from '../../file/text-string.ts';
import { asName, asNumber } from '../../file/value.ts';
import type { Fault } from '../../rule.ts';
import type { Font } from '../font.ts';
import { listCodes } from '../list-codes.ts';

const KNOWN = ['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding', 'StandardEncoding'];

/** Flag of a font descriptor: the font has the characters of Latin alphabets (ISO 32000-1, Table 123). */
const NONSYMBOLIC = 32;

/** A glyph name that says its characters: `a`, `eacute`, `uni0416`; not `g17`, `cid123`, `.notdef`. */
const saysCharacter = (name: string) =>
  /^(?:uni[0-9A-F]{4,}|u[0-9A-F]{4,6})(?:\.|$)|^(?!\.)[A-Za-z]+(?:\.[a-z]+)?$/.test(name);

/** Tells which codes of a font stand for characters (ISO 32000-1, 9.10.2). */
function mapped(file: PdfFile, font: Font): (code: number) => boolean {
  const inCMap = (code: number) => (font.toUnicode?.characters.get(code) ?? '') !== '';
  if (font.type === 'Type0') {
    const encoding = asName(file.get(font.use.dict, 'Encoding')) ?? '';
    const isKnown = encoding !== '' && !encoding.startsWith('Identity');
    // Adobe's collections of characters have Unicode values; Identity has none
    const ordering = textString(file.get(font.descendant, 'CIDSystemInfo', 'Ordering')) ?? 'Identity';
    return (code) => inCMap(code) || (isKnown && ordering !== 'Identity');
  }
  const encoding = file.get(font.use.dict, 'Encoding');
  const base = asName(encoding) ?? asName(file.get(encoding, 'BaseEncoding'));
  const flags = asNumber(file.get(font.descriptor, 'Flags')) ?? NONSYMBOLIC;
  const hasBase =
    KNOWN.includes(base ?? '') || (base === null && (flags & NONSYMBOLIC) !== 0 && font.type !== 'Type3');
  return (code) => {
    const name = font.differences.get(code);
    return inCMap(code) || (name === undefined ? hasBase : saysCharacter(name));
  };
}

/** Codes that are shown and stand for no characters. */
export function* charactersUnmapped(document: PdfDocument): Iterable<Fault> {
  for (const font of document.fonts()) {
    const isMapped = mapped(document.file, font);
    const codes = [...font.use.codes].filter((code) => !isMapped(code));
    if (codes.length > 0)
      yield {
        what: `text in the font ${font.name} stands for no characters: ${listCodes(codes)}`,
        where: { page: font.use.page, object: font.use.dict.owner },
      };
  }
}
