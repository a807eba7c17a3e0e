import type { Anchor } from '../model/note.ts';
import type { WordIndex } from './index-words.ts';
import type { Lemma } from './lemma.ts';
import { perfectPlaces } from './perfect-places.ts';
import { plainRange } from './plain-range.ts';
import { type Pattern, readPatterns } from './read-pattern.ts';
import { samePlace } from './same-place.ts';
import { verdict } from './verdict-weights.ts';
import { leastBeside, type Weighed, weighPlaces } from './weigh-places.ts';

/**
 * The answer to an anchor. Found: its quote stands there as folded; `whole`: with all of its context. Moved: words much
 * like it stand there, and nothing near as much anywhere else. Ambiguous: several places are as good. Lost: none is
 * good enough.
 */
export type Found =
  | { as: 'found'; lemma: Lemma; whole: boolean }
  | { as: 'moved'; lemma: Lemma }
  | { as: 'ambiguous'; candidates: Lemma[] }
  | { as: 'lost'; candidates: Lemma[] };

/** Finds the words that an anchor quotes. What is not sure is not found. */
export function findLemma(anchor: Anchor, index: WordIndex): Found {
  const patterns = readPatterns(anchor);
  for (const pattern of patterns) {
    const { places, complete } = perfectPlaces(pattern, index);
    if (complete && places.length === 0) continue;
    return amongPerfect(places, complete, anchor, index);
  }
  const good = (which: Pattern[]) =>
    which.flatMap((pattern) => weighPlaces(pattern, index)).filter(({ passes }) => passes);
  // an ellipsis mostly stands for words left out; else it is the text's own
  const pairs = good(patterns.slice(1));
  const weighed = pairs.length > 0 ? pairs : good(patterns.slice(0, 1));
  const best = weighed.reduce<Weighed | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  if (best === null) return { as: 'lost', candidates: exactQuotes(anchor, index) };
  if (isTakenOut(patterns[0], best, index)) return { as: 'lost', candidates: [plainRange(best, index)] };
  const rivals = weighed.filter((other) => !samePlace(best, other));
  const near = rivals.filter((other) => best.score - other.score < verdict.margin);
  const nearer = near.length > 0 ? farNearest([best, ...near], anchor.position, index) : null;
  if (nearer) return { as: 'moved', lemma: nearer };
  if (near.length > 0) return { as: 'ambiguous', candidates: inOrder([best, ...near], index) };
  const lemma = plainRange(best, index);
  return best.exact && best.sideWhole ? { as: 'found', lemma, whole: false } : { as: 'moved', lemma };
}

/** Of places that are nearly as good, the one that lies much nearer than all others to where the words once stood. */
function farNearest(places: Weighed[], position: number | undefined, index: WordIndex): Lemma | null {
  if (position === undefined) return null;
  const off = (place: Weighed) => Math.abs(plainRange(place, index).from - position);
  const [first, second] = places.toSorted((a, b) => off(a) - off(b));
  return off(first) * verdict.nearer <= off(second) ? plainRange(first, index) : null;
}

/** Whether the context stands somewhere better by a word or more, with other words in it: there the quote was changed. */
function isTakenOut(pattern: Pattern, best: Weighed, index: WordIndex): boolean {
  if (best.startTo !== best.to || best.sideWhole || best.beside < 1) return false;
  return leastBeside(pattern, index) <= best.beside - 1;
}

/** Of several perfect places only the remembered position may choose, and only if it is still right to the character. */
function amongPerfect(places: Lemma[], complete: boolean, anchor: Anchor, index: WordIndex): Found {
  const candidates = places.map((place) => plainRange(place, index));
  if (complete && candidates.length === 1) return { as: 'found', lemma: candidates[0], whole: true };
  const remembered = candidates.find(({ from }) => from === anchor.position);
  if (remembered) return { as: 'found', lemma: remembered, whole: true };
  return { as: 'ambiguous', candidates };
}

/** Where the quote stands with another context: what to show for a lost anchor. */
function exactQuotes({ quote, place }: Anchor, index: WordIndex): Lemma[] {
  const found = readPatterns({ quote, place }).map((pattern) => perfectPlaces(pattern, index).places);
  return (found.find((places) => places.length > 0) ?? []).map((place) => plainRange(place, index));
}

function inOrder(places: Weighed[], index: WordIndex): Lemma[] {
  return places.map((place) => plainRange(place, index)).sort((a, b) => a.from - b.from);
}
