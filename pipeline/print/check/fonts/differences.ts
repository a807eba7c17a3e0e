import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asName, type Dict } from '../file/value.ts';

/** Code -> glyph name, where the encoding of a simple font says so. */
export function differences(file: PdfFile, font: Dict): Map<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of asArray(file.get(font, 'Encoding', 'Differences'))) {
    const found = file.resolve(item);
    const name = asName(found);
    if (typeof found === 'number') code = found;
    else if (name !== null) names.set(code++, name);
  }
  return names;
}
