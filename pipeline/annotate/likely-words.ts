import type { WordIndex } from './index-words.ts';

/** A wanted word and how many words it stands after the first of the quote (before: negative). */
export interface WantedWord {
  form: string;
  offset: number;
}

/** Places of words that are looked at for one phrase, the rarest words first. Bounds the time on any text. */
const MOST_VOTES = 4000;
/** Places that are then compared word for word. */
const MOST_LIKELY = 16;
/** A place with less than this share of the most votes cannot come near the best. */
const WORTH = 0.4;

/**
 * Words of a text at which a phrase with its context may begin, likeliest first. Each wanted word votes for the places
 * that would put it where it stands, the rarer the louder (bits of its frequency); a word put in or left out shifts
 * votes by one, so neighbours are added up.
 */
export function likelyWords(wanted: readonly WantedWord[], index: WordIndex): number[] {
  const listed = wanted
    .map(({ form, offset }) => ({ places: index.places.get(form.toLowerCase()) ?? [], offset }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || a.offset - b.offset);
  const votes = new Map<number, number>();
  let left = MOST_VOTES;
  for (const { places, offset } of listed) {
    left -= places.length;
    if (left < 0) break;
    const loud = Math.log2(1 + index.form.length / places.length);
    for (const place of places) votes.set(place - offset, (votes.get(place - offset) ?? 0) + loud);
  }
  return likeliest(votes);
}

function likeliest(votes: Map<number, number>): number[] {
  const of = (word: number) => votes.get(word) ?? 0;
  const sums = Array.from(votes, ([word, own]) => ({ word, own, sum: of(word - 1) + own + of(word + 1) }));
  const most = sums.reduce((best, { sum }) => Math.max(best, sum), 0);
  const worth = sums
    .filter(({ sum }) => sum >= WORTH * most)
    .sort((a, b) => b.sum - a.sum || b.own - a.own || a.word - b.word);
  const kept = new Set<number>();
  for (const { word } of worth) {
    if (kept.size === MOST_LIKELY) break;
    if (!kept.has(word - 1) && !kept.has(word + 1)) kept.add(word);
  }
  return [...kept];
}
