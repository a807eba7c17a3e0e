import type { DrawnBlock } from '../galley/block.ts';
import type { Emission } from './emission.ts';
import { pixels } from './pixels.ts';

/** Keeps the room of what is drawn rather than text: finishing draws it. */
export function emitDrawn(block: DrawnBlock, gap: number, { sheet }: Emission): string {
  return `<div style="height:${pixels((block.height * sheet.grid) / 2 + gap)}"></div>`;
}
