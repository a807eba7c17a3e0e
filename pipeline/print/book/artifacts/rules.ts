import type { Sheet } from '../../sheet/schema.ts';
import type { Drawing } from '../../types.ts';
import type { PlacedPiece } from '../placed-pieces.ts';
import type { PageSpot } from './page-spot.ts';

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** The ornament of breaks: three lozenges in a row, drawn for this book; points from its lower left corner. */
const ORNAMENT = {
  width: 30,
  height: 6,
  /** points above it, of the line that it stands in */
  above: 4,
  path: '4 5 m 6 3 l 4 1 l 2 3 l h 15 5.8 m 17.8 3 l 15 .2 l 12.2 3 l h 26 5 m 28 3 l 26 1 l 24 3 l h',
};

/** Points that the rule of openings and continued notes is long. */
const ruleWidth = (sheet: Sheet): number => Math.round(sheet.rule * POINTS);

/** A hair rule; `depth` is that of its upper edge from the top of the page. */
function hair(spot: PageSpot, x: number, depth: number, width: number): Drawing {
  const weight = spot.sheet.hair;
  return { page: spot.page, kind: 'rule', x, y: spot.height - depth - weight / 2, width, weight };
}

/** The rule above a note that was begun on the page before. `top`: where the note begins. */
export const noteRule = (top: number, spot: PageSpot): Drawing =>
  hair(spot, spot.left, top - spot.sheet.notes.rule, ruleWidth(spot.sheet));

/** Rules and ornaments of a piece. `measure`: of the text block, in points. */
export function rules(
  { block, from, to, top, leading }: PlacedPiece,
  spot: PageSpot,
  measure: number,
): Drawing[] {
  if (block.kind === 'row') {
    const last = block.cells.at(-1);
    if (!last) return [];
    const foot = top + (to - from) * leading;
    const depths = [
      ...(block.rules.above && from === 0 ? [top] : []),
      ...(block.rules.below && to === block.units ? [foot] : []),
    ];
    const width = last.left + last.width - block.left;
    return depths.map((depth) => hair(spot, spot.left + block.left, depth, width));
  }
  if (block.kind === 'rule') {
    const width = ruleWidth(spot.sheet);
    return [hair(spot, spot.left + (measure - width) / 2, top + leading / 2, width)];
  }
  if (block.kind !== 'ornament') return [];
  const { width, height, above, path } = ORNAMENT;
  const x = spot.left + (measure - width) / 2;
  return [{ page: spot.page, kind: 'path', x, y: spot.height - top - above - height, path }];
}
