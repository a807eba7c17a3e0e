import type { DrawnBlock } from '../galley/block.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Emission } from './emission.ts';
import { emitRules } from './emit-rule.ts';
import { points } from './emit-text.ts';

/** The ornament of breaks: three lozenges in a row, drawn for this book; 30 x 6 units. */
const ORNAMENT =
  '<svg aria-hidden="true" class="ornament" viewBox="0 0 30 6"><path d="M4 1l2 2-2 2-2-2zM15 .2L17.8 3 15 5.8 12.2 3zM26 1l2 2-2 2-2-2z"/></svg>';

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** Points that the rule of openings and continued notes is long. */
export const ruleWidth = (sheet: Sheet): number => Math.round(sheet.rule * POINTS);

/** Writes what is drawn rather than text; the reader's software is to pass over it. */
export function emitDrawn(block: DrawnBlock, gap: number, emission: Emission): string {
  const height = (block.height * emission.sheet.grid) / 2;
  const box = `height:${points(height + gap)};padding-top:${points(gap)}`;
  switch (block.kind) {
    case 'space':
      return `<div style="${box}"></div>`;
    case 'rule':
      return `<div class="rule" style="${box}">${emitRules(ruleWidth(emission.sheet), [height / 2], emission.sheet.hair)}</div>`;
    case 'ornament':
      return `<div class="break" style="${box}">${ORNAMENT}</div>`;
  }
}
