import { papers } from './papers.ts';
import type { Paper } from './types.ts';

/** Millimetres. */
const UNITS: Record<string, number> = { mm: 1, cm: 10, in: 25.4 };
/** Millimetres: sides of a sheet that a machine could feed. */
const LIMITS = { least: 50, most: 2000 };

/**
 * A sheet from its name (any case) or from its sides with a unit, `320x450mm`, `12x18in`, made upright. Null for
 * anything else.
 */
export function parsePaper(value: string): Paper | null {
  const named = papers.find(({ name }) => name.toLowerCase() === value.toLowerCase());
  if (named) return named;
  const found = /^(\d{1,4}(?:\.\d{1,3})?) ?[x×] ?(\d{1,4}(?:\.\d{1,3})?) ?(mm|cm|in)$/i.exec(value);
  if (found === null) return null;
  const sides = [found[1], found[2]].map((length) => Number(length) * UNITS[found[3].toLowerCase()]);
  const [width, height] = sides.toSorted((a, b) => a - b);
  return width < LIMITS.least || height > LIMITS.most ? null : { name: value, width, height };
}
