import type { DrawnBlock } from './block.ts';
import type { Context } from './handler.ts';

/** Something drawn that is `height` half lines deep, kept on the page of so many lines after it. */
export function drawn(
  kind: DrawnBlock['kind'],
  context: Context,
  height: number,
  space: Partial<Pick<DrawnBlock, 'before' | 'after' | 'keep' | 'grid'>> = {},
): DrawnBlock {
  return {
    kind,
    key: context.setting.key(),
    block: null,
    place: context.setting.place,
    wraps: context.at.wraps,
    ids: [],
    before: 0,
    after: 0,
    grid: false,
    keep: 1,
    left: context.at.left,
    height,
    ...space,
  };
}
