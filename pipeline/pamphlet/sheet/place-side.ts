import type { Cell, Side } from '../order/types.ts';
import { creep } from './creep.ts';
import type { Frame, Placement, Rectangle, Seam, Size } from './types.ts';

export interface PlaceOptions {
  /** of each page of the file, in points, as it is read; index 0 is page 1 */
  sizes: Size[];
  /** points; 0: no creep */
  thickness: number;
  /** sheets around the outermost one, such as a cover that is printed apart */
  outside: number;
}

/**
 * Where the pages of a side stand. A page of another size than most is made smaller to fit its place, never larger
 * beyond the scale of all, and stands in its middle.
 */
export function placeSide(side: Side, frame: Frame, options: PlaceOptions): Placement[] {
  return side.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      cell === null || cell.page === null ? [] : [place(cell, x, y, frame, options)],
    ),
  );
}

function place(cell: Cell, x: number, y: number, frame: Frame, options: PlaceOptions): Placement {
  const page = cell.page as number;
  const size = options.sizes[page - 1];
  const { width, height } = frame.cell;
  const scale = fittingScale(size, frame);
  const shift = creep(cell.depth + options.outside, options.thickness) * towardsFold(x, frame);
  const trim = {
    x: frame.columns[x] + (width - size.width * scale) / 2 + shift,
    y: frame.rows[y] + (height - size.height * scale) / 2,
    width: size.width * scale,
    height: size.height * scale,
  };
  return {
    page,
    place: cell.place,
    x: trim.x,
    y: trim.y,
    scale,
    turned: cell.turned,
    creep: Math.abs(shift),
    window: withBleed(trim, x, y, frame),
  };
}

/** Points by which a page may be larger than its place and is still not made smaller. */
const TOLERANCE = 1;

function fittingScale(size: Size, { cell, scale }: Frame): number {
  const over = Math.max(size.width * scale - cell.width, size.height * scale - cell.height);
  return over <= TOLERANCE ? scale : Math.min(cell.width / size.width, cell.height / size.height);
}

/** 1: the fold is on the right; -1: on the left; 0: there is none. */
function towardsFold(column: number, { between }: Frame): number {
  if (between.columns[column]?.kind === 'fold') return 1;
  return between.columns[column - 1]?.kind === 'fold' ? -1 : 0;
}

/** A page's trim with its bleed: all of it towards the edge of the sheet, half the gap towards a neighbour. */
function withBleed(trim: Rectangle, column: number, row: number, frame: Frame): Rectangle {
  const reach = (seam: Seam | undefined) => (seam ? Math.min(frame.bleed, seam.gap / 2) : frame.bleed);
  const { columns, rows } = frame.between;
  const [left, right] = [reach(columns[column - 1]), reach(columns[column])];
  const [below, above] = [reach(rows[row]), reach(rows[row - 1])];
  return {
    x: trim.x - left,
    y: trim.y - below,
    width: left + trim.width + right,
    height: below + trim.height + above,
  };
}
