import { leaderOf } from '../book/artifacts/leader-of.ts';
import type { TextBlock } from '../galley/block.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Shaper } from '../types.ts';
import { escapeHtml } from './escape-html.ts';
import { pixels } from './pixels.ts';

/** The end of an entry of the contents: a space, the room of the leader, which is drawn later, and the folio. */
export function emitFolio(block: TextBlock, folio: string, sheet: Sheet, shaper: Shaper): string {
  const { room, space } = leaderOf(block, sheet, shaper);
  const reserve = block.folio?.reserve ?? 0;
  return ` <span style="margin-right:${pixels(room - space)}"></span><span class="folio" style="width:${pixels(reserve)}">${escapeHtml(folio)}</span>`;
}
