import type { Layout, Shaper } from '../types.ts';
import { POINTS } from './points.ts';
import type { Press, PrintCondition } from './press.ts';
import { pressBoxes } from './press-boxes.ts';
import { pressLine } from './press-line.ts';
import { pressMarks } from './press-marks.ts';
import type { PressWishes } from './settle-press.ts';

/** Points, of all marks: as thin as a press holds. */
const WEIGHT = 0.25;

export interface PressFacts {
  /** of the book */
  title: string;
  /** ISO date; '' where the book has none */
  date: string;
  condition: PrintCondition;
}

/** What the file for the printer has beside the pages of a layout. */
export function makePress(layout: Layout, wishes: PressWishes, facts: PressFacts, shaper: Shaper): Press {
  const { trim } = layout;
  const { pages } = layout.pageMap;
  const bleed = wishes.bleed * POINTS;
  const shape = { bleed, atSpine: wishes.atSpine, marks: wishes.marks };
  const path = wishes.marks === 'none' ? '' : pressMarks(trim, bleed, wishes.marks);
  return {
    boxes: pages.map(({ index }) => pressBoxes(trim, shape, index % 2 === 0 ? 'right' : 'left')),
    drawings: path === '' ? [] : pages.map(({ index: page }) => drawing(page, path)),
    stamps:
      wishes.marks === 'full'
        ? pages.flatMap(({ index: page, folio }) =>
            pressLine({ ...facts, page, pages: pages.length, folio }, trim, bleed, shaper),
          )
        : [],
    condition: facts.condition,
  };
}

const drawing = (page: number, path: string): Press['drawings'][number] => ({
  page,
  kind: 'path',
  x: 0,
  y: 0,
  path,
  weight: WEIGHT,
});
