import type { WordIndex } from './index-words.ts';
import type { Lemma } from './lemma.ts';
import type { Pattern, Phrase } from './read-pattern.ts';
import { UNPARTED } from './split-words.ts';

/** Places in folded offsets; not `complete` where the words are too common to look at every place. */
export interface Places {
  places: Lemma[];
  complete: boolean;
}

/** A lemma given as `start … end` may run over this many characters: about a page. */
export const LONGEST_LEMMA = 3000;
/** Places looked at for one anchor; in a million words of prose hardly a word but "the" and "of" stands more often. */
const MOST = 20_000;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Every place where a pattern stands exactly as folded: quote, prefix directly before, suffix directly after, no word
 * cut. Of `start … end` the nearest end counts. Looks only where the rarest of its words stands.
 */
export function perfectPlaces({ prefix, phrases, suffix }: Pattern, index: WordIndex): Places {
  const [start, end] = phrases;
  if (end === undefined) return placesOf(prefix, start, suffix, index);
  const starts = placesOf(prefix, start, null, index);
  const ends = placesOf(null, end, suffix, index);
  const places: Lemma[] = [];
  let next = 0;
  for (const { from, to } of starts.places) {
    while (next < ends.places.length && ends.places[next].from < to) next += 1;
    const last = ends.places[next];
    if (last !== undefined && last.to - from <= LONGEST_LEMMA) places.push({ from, to: last.to });
  }
  return { places, complete: starts.complete && ends.complete };
}

function placesOf(prefix: Phrase | null, phrase: Phrase, suffix: Phrase | null, index: WordIndex): Places {
  const rarest = rarestWord(prefix, phrase, suffix, index);
  const places: Lemma[] = [];
  for (const word of rarest.places.slice(0, MOST)) {
    const first = word - rarest.offset;
    if (first < 0 || first >= index.from.length) continue;
    const from = index.from[first] - phrase.lead;
    const place = { from, to: from + phrase.text.length };
    if (stands(place, phrase, index.folded.text) && agrees(place, prefix, suffix, index.folded.text))
      places.push(place);
  }
  return { places, complete: rarest.places.length <= MOST };
}

/** The rarest word of quote and context: where it stands, and how many words after the first of the quote. */
function rarestWord(prefix: Phrase | null, phrase: Phrase, suffix: Phrase | null, index: WordIndex) {
  const before = prefix?.words ?? [];
  const after = suffix?.words ?? [];
  // contexts from a browser are cut at a character: their outermost word may be half a word
  const words = [
    ...before.slice(1).map((form, order) => ({ form, offset: order + 1 - before.length })),
    ...phrase.words.map((form, offset) => ({ form, offset })),
    ...after.slice(0, -1).map((form, order) => ({ form, offset: phrase.words.length + order })),
  ];
  const listed = words.map(({ form, offset }) => ({
    places: index.places.get(form.toLowerCase()) ?? [],
    offset,
  }));
  return listed.reduce((best, word) => (word.places.length < best.places.length ? word : best));
}

function stands({ from, to }: Lemma, phrase: Phrase, text: string): boolean {
  return from >= 0 && text.startsWith(phrase.text, from) && !cutsWord(from, text) && !cutsWord(to, text);
}

function cutsWord(at: number, text: string): boolean {
  if (at === 0 || at >= text.length) return false;
  const [before, after] = [text[at - 1], text[at]];
  return WORD.test(before) && WORD.test(after) && !UNPARTED.test(before) && !UNPARTED.test(after);
}

function agrees({ from, to }: Lemma, prefix: Phrase | null, suffix: Phrase | null, text: string): boolean {
  const before = prefix ? text.slice(Math.max(0, from - prefix.text.length - 1), from).trimEnd() : '';
  const after = suffix ? text.slice(to, to + suffix.text.length + 1).trimStart() : '';
  return before.endsWith(prefix?.text ?? '') && after.startsWith(suffix?.text ?? '');
}
