import { editDistance } from './edit-distance.ts';

/** A name this long is no slip of the pen; not comparing it keeps hostile input cheap. */
const LONGEST = 64;

/**
 * The known names that a word was probably meant to be, nearest first, at most `count`. A slip is one letter in three,
 * two at least; equal distance keeps code-unit order. Letter case does not count.
 */
export function nearestNames(word: string, known: Iterable<string>, count = 1): string[] {
  if (word.length === 0 || word.length > LONGEST) return [];
  const wanted = word.toLowerCase();
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  return [...new Set(known)]
    .filter((name) => Math.abs(name.length - wanted.length) <= allowed)
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= allowed && distance < name.length)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
