import { contextWeight } from './context-likeness.ts';
import { findLemma } from './find-lemma.ts';
import type { WordIndex } from './index-words.ts';
import type { Lemma } from './lemma.ts';
import { plainRange } from './plain-range.ts';
import { readPatterns } from './read-pattern.ts';
import { samePlace } from './same-place.ts';
import { verdict } from './verdict-weights.ts';
import { weighPlaces } from './weigh-places.ts';

/** The selectors of a lemma as the text stands now, to be kept with its note. */
export interface FreshAnchor {
  quote: string;
  prefix: string;
  suffix: string;
  position: number;
}

const NOWHERE = { file: null, line: null, column: null };

/** Most words an anchor quotes: an edition holds no more of somebody else's text. */
const MOST_QUOTED = 8;
/** Words of start and end of a longer lemma, in the order they are tried until the lemma is found by them. */
const ENDS: [number, number][] = [
  [4, 4],
  [3, 5],
  [5, 3],
];
/** Most words of a prefix or suffix: with less than twelve in a row nothing of the text is copied. */
const MOST_CONTEXT = 11;

/**
 * Makes the anchor of a lemma: its words, or `start … end` of more than eight; before and after it enough words that
 * every other place with such words differs in several of them, so that the anchor stands edits, and is lost rather
 * than found elsewhere when its place is deleted. The offset is that of its first word.
 */
export function freshAnchor(lemma: Lemma, index: WordIndex): FreshAnchor | null {
  const [first, last] = wordsOf(lemma, index);
  if (first >= last) return null;
  const whole = { from: plainFrom(first, index), to: plainTo(last - 1, index) };
  const anchors = quotes(first, last, index).map((quote) => withContext(quote, first, last, whole, index));
  return anchors.find((anchor) => isAt(anchor, whole, index)) ?? anchors[0];
}

function quotes(first: number, last: number, index: WordIndex): string[] {
  if (last - first <= MOST_QUOTED) return [slice(plainFrom(first, index), plainTo(last - 1, index), index)];
  return ENDS.map(([start, end]) => {
    const opening = slice(plainFrom(first, index), plainTo(first + start - 1, index), index);
    return `${opening} … ${slice(plainFrom(last - end, index), plainTo(last - 1, index), index)}`;
  });
}

function withContext(
  quote: string,
  first: number,
  last: number,
  whole: Lemma,
  index: WordIndex,
): FreshAnchor {
  const end = index.form.length - 1;
  const least = leastContext(last - first);
  // an end of a long lemma has one side: with two words of it changed nothing would be left
  const shortest = last - first > MOST_QUOTED ? 3 : Number.MIN_VALUE;
  for (let words = least; ; words++) {
    const start = Math.max(0, first - words);
    const stop = Math.min(end, last + words - 1);
    const before = weightOf(start, first, index);
    const after = weightOf(last, stop + 1, index);
    const prefix = before < shortest ? '' : slice(plainFrom(start, index), whole.from, index);
    const suffix = after < shortest ? '' : slice(whole.to, plainTo(stop, index), index);
    const anchor = { quote, prefix, suffix, position: whole.from };
    // where the text begins or ends the other side makes up for it
    const enough =
      before + after >= 2 * least && Math.min(before, after) >= (start === 0 || stop === end ? 0 : least);
    if (words === MOST_CONTEXT || (enough && standsApart(anchor, whole, index))) return anchor;
  }
}

const weightOf = (from: number, to: number, { form, forms }: WordIndex) =>
  contextWeight(Array.from(form.subarray(from, to), (number) => forms[number]));

function standsApart(anchor: FreshAnchor, whole: Lemma, index: WordIndex): boolean {
  const places = readPatterns({ ...anchor, place: NOWHERE }).flatMap((pattern) =>
    weighPlaces(pattern, index),
  );
  const own = places.find((found) => {
    const { from, to } = plainRange(found, index);
    return from === whole.from && to === whole.to;
  });
  if (own === undefined) return false;
  const others = places.filter((other) => !samePlace(own, other));
  return others.every(({ differing }) => differing >= verdict.apart) && isAt(anchor, whole, index);
}

/** A short quote leans on its context: after two of four words are changed, half of it is left. Each end of a long one has one side only. */
function leastContext(words: number): number {
  if (words > MOST_QUOTED) return 5;
  if (words <= 2) return 4;
  return 3;
}

function isAt(anchor: FreshAnchor, whole: Lemma, index: WordIndex): boolean {
  const found = findLemma({ ...anchor, position: undefined, place: NOWHERE }, index);
  return found.as === 'found' && found.lemma.from === whole.from && found.lemma.to === whole.to;
}

/** The words that a lemma touches, [first, last). */
function wordsOf({ from, to }: Lemma, index: WordIndex): [number, number] {
  let low = 0;
  let high = index.form.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (plainTo(middle, index) > from) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < index.form.length && plainFrom(last, index) < to) last += 1;
  return [low, last];
}

const plainFrom = (word: number, { folded, from }: WordIndex) => folded.origin[from[word]];
const plainTo = (word: number, index: WordIndex) =>
  plainRange({ from: index.from[word], to: index.to[word] }, index).to;

/** Characters as a note quotes them: white space single, nothing invisible. */
function slice(from: number, to: number, { characters }: WordIndex): string {
  return characters
    .slice(from, to)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
