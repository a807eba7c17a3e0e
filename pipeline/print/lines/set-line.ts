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

/**
 * How a line of natural width `measure - missing` is set. `spaces` is the natural width of its spaces, `ems` what one em
 * of letter-spacing would add, `extra` further stretch; all points. Spaces give first; letters only from trackFrom on,
 * and only as much as brings r back to it.
 */
export function setLine(
  missing: number,
  spaces: number,
  ems: number,
  extra: number,
  settings: LineSettings,
): LineSetting {
  const give = missing >= 0 ? spaces * settings.stretch + extra : spaces * settings.shrink;
  if (give <= 0) return { r: missing === 0 ? 0 : missing > 0 ? HOPELESS : -HOPELESS, tracking: 0 };
  const r = missing / give;
  const beyond = Math.abs(r) - settings.trackFrom;
  if (beyond <= 0 || settings.tracking === 0) return { r, tracking: 0 };
  const tracking = Math.min(settings.tracking, (beyond * give) / ems) * Math.sign(r);
  return { r: (missing - tracking * ems) / give, tracking };
}
