import type { TextBlock } from '../../galley/block.ts';
import { faceOfStyle } from '../../galley/set-copy.ts';
import type { Sheet } from '../../sheet/schema.ts';
import type { Shaper } from '../../types.ts';

/** Dots stay so many pitches away from the entry. */
const CLEAR = 1;

/** Fewer dots lead the eye nowhere. */
const FEWEST = 3;

/** What stands between an entry of the contents and its folio. Points. */
export interface Leader {
  /** from the end of the entry to the end of the measure */
  room: number;
  /** of that, the space after the entry */
  space: number;
  dots: number;
}

/** The leader of an entry: as many dots as there is room for. */
export function leaderOf({ copy, style }: TextBlock, sheet: Sheet, shaper: Shaper): Leader {
  const { measure, indent } = copy.paragraph;
  const room = measure - (copy.lines.length === 1 ? indent : 0) - (copy.lines.at(-1)?.width ?? 0);
  const dots = Math.floor(room / sheet.contents.pitch) - CLEAR;
  const space = shaper.width(' ', faceOfStyle(sheet.styles[style]));
  return { room, space, dots: dots < FEWEST ? 0 : dots };
}
