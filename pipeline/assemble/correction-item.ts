import type { ListItem, PhrasingContent } from 'mdast';
import type { Correction } from '../model/edition.ts';
import { lineItem } from './line-item.ts';

/** `Line 40: teh is set as the (misprint).` */
export function correctionItem({ line, from, to, reason }: Correction): ListItem {
  const what: PhrasingContent[] =
    to === undefined
      ? [em(from), { type: 'text', value: ' is marked [sic]' }]
      : [em(from), { type: 'text', value: ' is set as ' }, em(to)];
  const why = reason ? ` (${reason})` : '';
  return lineItem(line, [...what, { type: 'text', value: `${why}.` }]);
}

const em = (value: string): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] });
