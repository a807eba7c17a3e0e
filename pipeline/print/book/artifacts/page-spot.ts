import { dropOf } from '../../emission/drop-of.ts';
import { baseline, type FontMetrics } from '../../emission/font-metrics.ts';
import type { Block } from '../../galley/block.ts';
import type { Sheet, StyleName } from '../../sheet/schema.ts';
import type { PlacedPiece } from '../placed-pieces.ts';

/** The page that something is drawn on. Points. */
export interface PageSpot {
  /** index from 0 */
  page: number;
  /** left edge of its text block */
  left: number;
  height: number;
  sheet: Sheet;
  metrics: FontMetrics;
}

/** The baseline of a line of a piece, points from the foot of the page. */
export function baselineOf(
  { block, from, top }: Pick<PlacedPiece, 'from' | 'top'> & { block?: Block },
  line: number,
  name: StyleName,
  { sheet, metrics, height }: PageSpot,
): number {
  const style = sheet.styles[name];
  // A row would grow by it.
  const drop = block?.kind === 'row' ? 0 : dropOf(name, sheet, metrics);
  const first = top + drop + baseline(metrics, style.size, style.leading);
  return height - (first + (line - from) * style.leading);
}
