import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asNumber, type Dict } from '../file/value.ts';

/** What DW stands for where it is not there (ISO 32000-1, Table 117). */
const DEFAULT = 1000;

/** CIDs that two bytes can name. */
const MOST = 65_536;

/** CID -> width in thousandths of an em, as the dictionary of a CIDFont has it. */
export function cidWidths(file: PdfFile, font: Dict): (cid: number) => number {
  const known = new Map<number, number>();
  const list = asArray(file.get(font, 'W'));
  for (let at = 0; at + 1 < list.length; ) {
    const first = asNumber(file.resolve(list[at])) ?? 0;
    const second = file.resolve(list[at + 1]);
    if (Array.isArray(second)) {
      for (const [i, width] of second.entries()) known.set(first + i, asNumber(file.resolve(width)) ?? 0);
      at += 2;
    } else {
      const last = Math.min(asNumber(second) ?? first, first + MOST);
      const width = asNumber(file.resolve(list[at + 2])) ?? 0;
      for (let cid = first; cid <= last && known.size < MOST; cid++) known.set(cid, width);
      at += 3;
    }
  }
  const otherwise = asNumber(file.get(font, 'DW')) ?? DEFAULT;
  return (cid) => known.get(cid) ?? otherwise;
}
