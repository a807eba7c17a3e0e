import { points } from './emit-text.ts';

/**
 * Horizontal rules of `width` points at these depths (points from the top), drawn as paths: the browser would round
 * borders up to a whole pixel, more than twice a hair. The drawing takes no room. `weight` is in points.
 */
export function emitRules(width: number, depths: number[], weight: number): string {
  // Room for the lower half of the last rule.
  const height = Math.max(0, ...depths) + weight;
  const lines = depths.map((depth) => `M0 ${Number((depth + weight / 2).toFixed(4))}h${width}`).join('');
  const box = `width:${points(width)};height:${points(height)};margin-bottom:${points(-height)}`;
  return `<svg aria-hidden="true" class="lines" viewBox="0 0 ${width} ${Number(height.toFixed(4))}" preserveAspectRatio="none" style="${box}"><path stroke-width="${weight}" d="${lines}"/></svg>`;
}
