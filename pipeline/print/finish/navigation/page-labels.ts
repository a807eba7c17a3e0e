import { type PDFDict, PDFHexString } from '@cantoo/pdf-lib';
import type { PageEntry } from '../../../model/pages.ts';
import { dictionary } from '../file/dictionary.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { romanValue } from './roman-value.ts';

/** How one page is labelled: a number in a style, or, where the folio is none, just its characters. */
interface Label {
  style: 'D' | 'r' | null;
  value: number;
  folio: string;
}

function labelOf(folio: string): Label {
  if (/^[1-9]\d{0,8}$/.test(folio)) return { style: 'D', value: Number(folio), folio };
  const roman = romanValue(folio);
  return roman === null ? { style: null, value: 0, folio } : { style: 'r', value: roman, folio };
}

const follows = (label: Label, before: Label | undefined) =>
  before !== undefined &&
  label.style === before.style &&
  (label.style === null ? label.folio === before.folio : label.value === before.value + 1);

/** Page labels (ISO 32000-1, 12.4.2) that show the printed folios: a range for every run of consecutive ones. */
export function pageLabels(file: PdfFile, pages: PageEntry[]): PDFDict {
  const labels = pages.map(({ folio }) => labelOf(folio));
  const ranges = labels.flatMap((label, index) => {
    if (follows(label, labels[index - 1])) return [];
    const { style, value, folio } = label;
    const numbered = { S: style ?? undefined, St: value === 1 ? undefined : value };
    const range = style === null ? { P: PDFHexString.fromText(folio) } : numbered;
    return [index, dictionary(file.context, range)];
  });
  return dictionary(file.context, { Nums: ranges });
}
