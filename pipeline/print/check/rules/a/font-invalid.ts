import type { PdfFile } from '../../file/pdf-file.ts';
import { asArray, asName, asNumber, type Dict } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

const TYPES = ['Type1', 'MMType1', 'TrueType', 'Type3', 'Type0', 'CIDFontType0', 'CIDFontType2'];

/** The formats that FontFile3 has (ISO 32000-1, Table 126). */
const FORMATS = ['Type1C', 'CIDFontType0C', 'OpenType'];

const SIMPLE = ['Type1', 'MMType1', 'TrueType', 'Type3'];

/** Standard fonts need no widths. */
const isStandard = (name: string) => /^(?:Times-|Helvetica|Courier|Symbol$|ZapfDingbats$)/.test(name);

function* fontFaults(file: PdfFile, font: Dict): Iterable<string> {
  const type = asName(file.get(font, 'Subtype')) ?? '';
  const name = asName(file.get(font, 'BaseFont'));
  if (!TYPES.includes(type)) yield `a font has the type “${type}”`;
  if (type !== 'Type3' && name === null) yield 'a font has no BaseFont';
  if (SIMPLE.includes(type) && !isStandard(name ?? '')) {
    const [first, last] = ['FirstChar', 'LastChar'].map((key) => asNumber(file.get(font, key)));
    const widths = asArray(file.get(font, 'Widths')).length;
    if (first === null || last === null || widths !== last - first + 1)
      yield 'a font has not as many Widths as FirstChar and LastChar say';
  }
  const format = asName(file.get(font, 'FontDescriptor', 'FontFile3', 'Subtype'));
  if (format !== null && !FORMATS.includes(format)) yield `a font program has the format “${format}”`;
}

/** ISO 19005-2, 6.2.11.2: fonts have what ISO 32000-1 asks of them. */
export const fontInvalid: Check = function* ({ file, dictionaries }) {
  for (const dict of dictionaries)
    if (asName(file.get(dict, 'Type')) === 'Font')
      for (const what of fontFaults(file, dict)) yield { what, where: { object: dict.owner } };
};
