import type { BreakPoints } from './break-points.ts';
import type { LineNode } from './line-ends.ts';
import { type Fit, totalFit } from './total-fit.ts';

/**
 * The best row of lines, as totalFit finds it, in less time: a row without a drawn hyphen is found first, in words that are
 * neither divided nor measured in parts. It bounds what is looked for: every hyphen has demerits of its own, so that words
 * are divided only where the way up to them leaves room for those, and often nowhere.
 */
export function boundedFit(points: BreakPoints, fit: Omit<Fit, 'most' | 'divides'>): LineNode | null {
  const { desperate } = fit.pass;
  const most = Number.POSITIVE_INFINITY;
  // the last try sets what fits nowhere: it must know all points
  if (desperate) return totalFit(points, { ...fit, most, divides: true });
  const whole = totalFit(points, { ...fit, most, divides: false });
  const { hyphenPenalty, linePenalty } = fit.settings;
  const leastDivided = hyphenPenalty * hyphenPenalty + 2 * linePenalty * linePenalty;
  if (whole !== null && whole.demerits < leastDivided) return whole;
  return totalFit(points, { ...fit, most: whole?.demerits ?? most, divides: true });
}
