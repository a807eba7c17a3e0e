import type { Sheet, StyleName } from '../sheet/schema.ts';
import { baseline, type FontMetrics } from './font-metrics.ts';

/**
 * Points that smaller text is set lower so that it stands on the same baselines as the body, an index so that its first
 * line does; larger is display.
 */
export function dropOf(name: StyleName, sheet: Sheet, metrics: FontMetrics): number {
  const { size, leading } = sheet.styles[name];
  if (name !== 'index' && (name.startsWith('note') || leading !== sheet.grid)) return 0;
  const body = baseline(metrics, sheet.styles.body.size, sheet.grid);
  return Math.max(0, body - baseline(metrics, size, leading));
}
