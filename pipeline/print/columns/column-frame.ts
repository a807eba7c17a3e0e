import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/schema.ts';

/** How a page of the index is divided, in points. */
export interface ColumnFrame {
  count: number;
  width: number;
  gap: number;
}

/** As many columns as the sheet has, or fewer on a page that is too narrow for them. */
export function columnFrame({ index }: Sheet, { measure }: PageFrame): ColumnFrame {
  const widthOf = (count: number) => (measure - (count - 1) * index.gap) / count;
  let count = index.columns;
  while (count > 1 && widthOf(count) < index.least) count -= 1;
  return { count, width: widthOf(count), gap: index.gap };
}
