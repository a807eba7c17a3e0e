import type { TextBlock } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Shaper } from '../types.ts';
import { points } from './emit-text.ts';
import { escapeHtml } from './escape-html.ts';

/** Dots stay so many pitches away from the entry. */
const CLEAR = 1;

/** The end of an entry of the contents: dots that stand below each other in all entries, and the folio. */
export function emitLeader(block: TextBlock, folio: string, sheet: Sheet, shaper: Shaper): string {
  const { copy } = block;
  const reserve = block.folio?.reserve ?? 0;
  const style = sheet.styles['contents-text'];
  const { measure, indent } = copy.paragraph;
  const room = measure - (copy.lines.length === 1 ? indent : 0) - (copy.lines.at(-1)?.width ?? 0);
  const { pitch } = sheet.contents;
  const dots = Math.max(0, Math.floor(room / pitch) - CLEAR);
  const dot = shaper.width('.', faceOfStyle(style));
  const leader = `<span class="leader" data-dots="${'.'.repeat(dots)}" style="width:${points(room)};letter-spacing:${points(pitch - dot)}"></span>`;
  return `${leader}<span class="folio" style="width:${points(reserve)}">${escapeHtml(folio)}</span>`;
}
