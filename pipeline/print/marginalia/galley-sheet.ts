import type { Trim } from '../../model/edition.ts';
import { measureOf } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/schema.ts';
import { sheetFor } from '../sheet/sheet-for.ts';
import type { GalleyDesign } from './galley-design.ts';

/** Millimetres of the outer margin that ids of notes need; very long lines become shorter than in the book. */
const LEAST_OUTER = 30;

/** More pages than any book has: a galley is not bound, and nothing moves outwards. */
const NEVER = 1_000_000;

/**
 * The page design of a galley: that of the book for its trim, on larger paper (mm). Lines are as long as in the book, so
 * they end where they end there.
 */
export function galleySheet(sheet: Sheet, trim: Trim, paper: Trim, design: GalleyDesign): Sheet {
  const measure = measureOf(sheet, trim);
  const { inner, top, bottom } = design.margins;
  return {
    ...sheetFor(sheet, trim),
    page: paper,
    margins: { inner, top, bottom, outer: Math.max(LEAST_OUTER, paper.width - inner - measure) },
    gutter: { ...sheet.gutter, above: NEVER },
    // the sizes are settled: paper is not what they depend on
    small: { ...sheet.small, below: 0 },
    openings: { sink: Math.min(sheet.openings.sink, 4) },
  };
}
