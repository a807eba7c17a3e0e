import type { HouseStyle } from '../../model/edition.ts';
import { dashOf } from './dash-of.ts';
import type { TextStyle } from './edit.ts';

/** as in pipeline/edition/schemas/book.ts */
const USUAL: HouseStyle = { quotes: 'keep', dashes: 'keep', ellipses: 'sign', ranges: 'en' };

/** The style of one text: the house's, or the usual one, and the dash that it has in this source. */
export function textStyle(source: string, house: HouseStyle = USUAL): TextStyle {
  switch (house.dashes) {
    case 'em':
      return { ...house, dash: '—' };
    case 'spaced-en':
      return { ...house, dash: ' – ' };
    case 'keep':
      return { ...house, dash: dashOf(source) };
  }
}
