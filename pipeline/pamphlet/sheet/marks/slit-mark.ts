import type { Frame, Mark } from '../types.ts';
import { HAIR } from './measures.ts';

/** The slit of a mini-book: along the middle of the sheet, past the two middle panels. */
export function slitMark({ columns, rows, cell }: Frame): Mark {
  const y = rows[0];
  return { kind: 'cut', from: [columns[1], y], to: [columns[2] + cell.width, y], width: HAIR, dashed: true };
}
