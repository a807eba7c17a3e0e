import type { Trim } from '../model/edition.ts';
import type { Fit } from '../print/sheet/fit-sheet.ts';
import type { Sheet } from '../print/sheet/schema.ts';

/** A change of the design. */
export interface FitChoice {
  fit: Fit;
  /** pages that a text takes with it, as a part of those that it takes without; an estimate */
  share: number;
  /** how much of it is seen */
  cost: number;
}

/**
 * How far the design may be changed: leading by half a point (4 %), the lower margin by a line, the measure by 4 mm (4 %), the
 * size of running text by a quarter of a point (2 %). Nobody sees such steps from one pamphlet to the next.
 */
const BOUNDS = {
  leading: [-0.5, 0, 0.5],
  lines: [-1, 0, 1],
  measure: [-4, -2, 0, 2, 4],
  size: [-0.25, 0, 0.25],
};

/** What a step away from the design costs, by its unit: size is seen first, then leading, then the measure. */
const COST = { leading: 2, lines: 1, measure: 0.75, size: 12 };

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** All changes within the bounds, from the one with the fewest pages to the one with the most. */
export function fitChoices(sheet: Sheet, trim: Trim): FitChoice[] {
  const { margins, page, grid, styles } = sheet;
  const measure = trim.width - ((margins.inner + margins.outer) * trim.width) / page.width;
  const lines =
    ((trim.height - ((margins.top + margins.bottom) * trim.height) / page.height) * POINTS) / grid;
  const share = (fit: Fit) =>
    ((1 + fit.leading / grid) * (1 + fit.size / styles.body.size)) /
    ((1 + fit.lines / lines) * (1 + fit.measure / measure));
  const fits = BOUNDS.leading.flatMap((leading) =>
    BOUNDS.lines.flatMap((more) =>
      BOUNDS.measure.flatMap((across) =>
        BOUNDS.size.map((size): Fit => ({ leading, lines: more, measure: across, size })),
      ),
    ),
  );
  return fits
    .map((fit) => ({ fit, share: share(fit), cost: costOf(fit) }))
    .toSorted((a, b) => a.share - b.share);
}

const costOf = (fit: Fit) =>
  Object.entries(COST).reduce((sum, [key, cost]) => sum + cost * Math.abs(fit[key as keyof Fit]), 0);
