import { badnessOf } from './badness-of.ts';
import type { LineSettings } from './settings.ts';

/** How a line is brought to its measure. */
export interface LineSetting {
  /** stretch (0 to …) or shrink (0 to -1) in units of what is allowed; below -1 it does not fit */
  r: number;
  /** letter-spacing in em */
  tracking: number;
}

/** A line that spaces cannot stretch at all. */
const HOPELESS = 1e6;

const squared = (value: number) => value * value;

/** The r of a line that its spaces alone bring to the measure; lengths as in setLine. */
function spaced(missing: number, spaces: number, extra: number, settings: LineSettings): number {
  const give = missing >= 0 ? spaces * settings.stretch + extra : spaces * settings.shrink;
  if (give > 0) return missing / give;
  return missing === 0 ? 0 : Math.sign(missing) * HOPELESS;
}

/**
 * How a line of natural width `measure - missing` is set. `spaces` is the natural width of its spaces, `ems` what one em
 * of letter-spacing would add, `extra` further stretch; all points. Letters are a last resort: they give only where the
 * line would not fit otherwise, or is so uneven that it saves more demerits than tracking costs.
 */
export function setLine(
  missing: number,
  spaces: number,
  ems: number,
  extra: number,
  settings: LineSettings,
): LineSetting {
  const r = spaced(missing, spaces, extra, settings);
  const plain = squared(settings.linePenalty + badnessOf(r));
  const isFair = r >= -1 && plain <= settings.trackDemerits;
  if (isFair || spaces <= 0 || ems <= 0) return { r, tracking: 0 };
  const tracking = Math.sign(missing) * settings.tracking;
  const tracked = spaced(missing - tracking * ems, spaces, extra, settings);
  const saved = plain - squared(settings.linePenalty + badnessOf(tracked));
  return r < -1 || saved > settings.trackDemerits ? { r: tracked, tracking } : { r, tracking: 0 };
}
