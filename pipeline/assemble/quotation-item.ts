import type { ListItem } from 'mdast';
import type { Quotation } from '../model/edition.ts';
import { lineItem } from './line-item.ts';

/** `Line 33: all previous revolutions (V. I. Lenin).` */
export function quotationItem({ line, words, by }: Quotation): ListItem {
  return lineItem(line, [
    { type: 'emphasis', children: [{ type: 'text', value: words }] },
    { type: 'text', value: by ? ` (${by}).` : '.' },
  ]);
}
