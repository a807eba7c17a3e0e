import type { FontMetrics } from '../../emission/font-metrics.ts';
import type { PageFrame } from '../../sheet/page-frame.ts';
import type { Sheet } from '../../sheet/schema.ts';
import type { Drawing, Shaper, Stamp } from '../../types.ts';
import type { PlacedSection } from '../place-sections.ts';
import { notesTop, placedPieces } from '../placed-pieces.ts';
import { continuedHeads } from './continued-heads.ts';
import { hyphens } from './hyphens.ts';
import { leaders } from './leaders.ts';
import type { PageSpot } from './page-spot.ts';
import { noteRule, rules } from './rules.ts';

/** What is drawn on pages and is none of the text. */
export interface Artifacts {
  stamps: Stamp[];
  drawings: Drawing[];
}

/**
 * Hyphens, leaders, repeated headings, rules and ornaments of the book. They are not in the browser's document: finishing draws them, for
 * each would be an element of its own there. `shift`: points that the text block moves outwards.
 */
export function artifacts(
  sections: PlacedSection[],
  sheet: Sheet,
  frame: PageFrame,
  shift: number,
  metrics: FontMetrics,
  shaper: Shaper,
): Artifacts {
  const stamps: Stamp[] = [];
  const drawings: Drawing[] = [];
  for (const section of sections)
    for (const placed of section.placed) {
      const left = placed.index % 2 === 0 ? frame.inner + shift : frame.outer - shift;
      const spot: PageSpot = { page: placed.index, left, height: frame.height, sheet, metrics };
      if (placed.page?.continued) drawings.push(noteRule(notesTop(placed, sheet, frame), spot));
      stamps.push(...continuedHeads(section, placed, spot, frame, shaper));
      for (const piece of placedPieces(section, placed, sheet, frame)) {
        stamps.push(...hyphens(piece, spot), ...leaders(piece, spot, shaper));
        drawings.push(...rules(piece, spot, frame.measure));
      }
    }
  return { stamps, drawings };
}
