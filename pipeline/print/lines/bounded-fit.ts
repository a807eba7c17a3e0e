import type { BreakPoints } from './break-points.ts';
import type { LineNode } from './line-ends.ts';
import { type Fit, totalFit } from './total-fit.ts';

/**
 * Demerits that nine rows in ten need less than at 108 mm, for a paragraph and for each line of it: what is hoped for at
 * first. It has no bearing on the row that is found.
 */
const HOPED = 40_000;
const HOPED_FOR_A_LINE = 10_000;

/**
 * The best row of lines, as totalFit finds it, in less time: what is known of the demerits of a row bounds what is looked
 * for. Few paragraphs need as many as is hoped for, and lines so loose that they alone need more are not looked at. A row
 * without a drawn hyphen is found first, in words that are neither divided nor measured in parts. It bounds the search for
 * one with hyphens: each has demerits of its own, so that words are divided only where the way up to them leaves room for
 * those, and often nowhere.
 */
export function boundedFit(points: BreakPoints, fit: Omit<Fit, 'most' | 'divides'>): LineNode | null {
  const none = Number.POSITIVE_INFINITY;
  // the last try sets what fits nowhere: it must know all points
  if (fit.pass.desperate) return totalFit(points, { ...fit, most: none, divides: true });
  const lines = points.ends[points.length - 1] / fit.piece.measure;
  return fitWithin(points, fit, HOPED + HOPED_FOR_A_LINE * lines) ?? fitWithin(points, fit, none);
}

/** The best row of no more than `most` demerits, null if there is none. */
function fitWithin(points: BreakPoints, fit: Omit<Fit, 'most' | 'divides'>, most: number): LineNode | null {
  const whole = totalFit(points, { ...fit, most, divides: false });
  const { hyphenPenalty, linePenalty } = fit.settings;
  const leastDivided = hyphenPenalty * hyphenPenalty + 2 * linePenalty * linePenalty;
  if (whole !== null && whole.demerits < leastDivided) return whole;
  return totalFit(points, { ...fit, most: whole?.demerits ?? most, divides: true });
}
