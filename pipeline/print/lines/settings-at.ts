import type { LineSettings } from './settings.ts';

/** The settings for lines of `ems` em: in a narrow measure spaces may stretch less, so that hyphens and tracking come sooner. */
export function settingsAt(ems: number, settings: LineSettings): LineSettings {
  const share = Math.min(1, ems / settings.fullMeasure);
  return { ...settings, stretch: Math.max(settings.leastStretch, settings.stretch * share) };
}
