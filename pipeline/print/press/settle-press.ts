import type { PressMarks, PrintSettings } from '../../model/edition.ts';
import type { Preset, Presets } from './presets-schema.ts';

/** What the file for the printer has: the edition's wishes, else those of its preset, else none. */
export interface PressWishes {
  preset: Preset | null;
  /** mm */
  bleed: number;
  /** false: none at the edge that is bound */
  atSpine: boolean;
  marks: PressMarks;
  /** the number of pages is a multiple of it */
  multipleOf: 1 | 2 | 4 | 16;
  /** pixels an inch that pictures have at least */
  resolution: number;
}

/** Below it the screen of a press shows more than the picture has: what all printers ask for. */
const RESOLUTION = 300;

/** Settles what is asked for and what the preset says. */
export function settlePress(asked: Partial<PrintSettings>, { presets }: Presets): PressWishes {
  const preset = asked.preset === undefined ? null : presets[asked.preset];
  return {
    preset,
    bleed: asked.bleed ?? preset?.bleed.default ?? 0,
    atSpine: preset?.bleed.atSpine ?? true,
    marks: asked.marks ?? preset?.marks.default ?? 'none',
    multipleOf: asked.multipleOf ?? preset?.pages.multipleOf ?? 1,
    resolution: preset?.resolution.least ?? RESOLUTION,
  };
}
