import type { Galley } from '../galley/block.ts';
import type { SetPage, Slug } from '../pages/page.ts';
import { slugTops } from '../pages/slug-tops.ts';
import type { Piece } from './emit-blocks.ts';
import { pagePieces } from './page-pieces.ts';

/** A part of a page that is read from top to bottom: the text block, or one of its columns. */
export interface Area {
  pieces: Piece[];
  /** orders the areas of all pages: the index of the page, and a fraction for a column */
  order: number;
  /** points from the left edge and the top of the text block */
  left: number;
  top: number;
  /** points from `top` to the foot of what stands there */
  depth: number;
}

/** The areas of a page in reading order; `half` is half a line of the grid in points. */
export function pageAreas(galley: Galley, slugs: Slug[], page: SetPage, index: number, half: number): Area[] {
  const area = (from: number, to: number, order: number, left: number, top: number): Area => {
    const tops = slugTops(slugs, from, to);
    return {
      pieces: pagePieces(galley, slugs, { from, to }, half),
      order,
      left,
      top: top * half,
      depth: to > from ? (tops[tops.length - 1] + slugs[to - 1].height) * half : 0,
    };
  };
  const columns = page.columns ?? [];
  const text = area(page.from, columns[0]?.from ?? page.to, index, 0, 0);
  return [
    text,
    ...columns.map(({ from, to, left, top }, number) =>
      area(from, to, index + (number + 1) / (columns.length + 1), left, top),
    ),
  ];
}
