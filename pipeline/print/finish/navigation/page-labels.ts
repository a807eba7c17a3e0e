import type { PageEntry } from '../../../model/pages.ts';
import { textString } from '../file/text-string.ts';
import { type Dict, dictionary, type Value } from '../file/value.ts';
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
export function pageLabels(pages: PageEntry[]): Dict {
  const labels = pages.map(({ folio }) => labelOf(folio));
  const ranges = labels.flatMap((label, index): Value[] => {
    if (follows(label, labels[index - 1])) return [];
    const { style, value, folio } = label;
    const numbered = { S: style ? (`/${style}` as const) : undefined, St: value === 1 ? undefined : value };
    const range = style === null ? { P: textString(folio) } : numbered;
    return [index, dictionary(range)];
  });
  return dictionary({ Nums: ranges });
}
