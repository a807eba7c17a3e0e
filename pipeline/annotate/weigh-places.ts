import { alignWords } from './align-words.ts';
import { contextLikeness, contextWeight } from './context-likeness.ts';
import type { WordIndex } from './index-words.ts';
import { likelyWords, type WantedWord } from './likely-words.ts';
import { LONGEST_LEMMA } from './perfect-places.ts';
import type { Pattern, Phrase } from './read-pattern.ts';
import { verdict } from './verdict-weights.ts';
import { wordLikeness } from './word-likeness.ts';

/** A place where an anchor may belong. */
export interface Weighed {
  /** folded offsets */
  from: number;
  to: number;
  /** where the start of `start … end` ends and its end begins; of one phrase its own ends */
  startTo: number;
  endFrom: number;
  /** 0 to 1, see scoreOf; of `start … end` the lower one of both ends */
  score: number;
  /** words of quote, prefix and suffix that differ; of `start … end` at the end with more of them */
  differing: number;
  /** of them, words of prefix and suffix */
  beside: number;
  /** good enough for a note, if no other place is */
  passes: boolean;
  /** the quote stands there as folded */
  exact: boolean;
  /** prefix or suffix stand there word for word */
  sideWhole: boolean;
}

/** One phrase at one place: likeness of its words and of the contexts beside them (null: not given). */
interface Fit {
  /** words, [first, last) */
  first: number;
  last: number;
  quote: number;
  exact: boolean;
  before: number | null | undefined;
  after: number | null | undefined;
  score: number;
  differing: number;
  beside: number;
  passes: boolean;
}

/** A context: words, null where none is given, undefined on the inner side of an end of `start … end`. */
type Side = Phrase | null | undefined;

const LETTERS = (word: string) => word.length;

/** Places where a pattern stands nearly, best first. Looks at a bounded number of places, whatever the text. */
export function weighPlaces(pattern: Pattern, index: WordIndex): Weighed[] {
  const { prefix, phrases, suffix } = pattern;
  const [start, end] = phrases;
  const found =
    end === undefined
      ? fits(prefix, start, suffix, index).map((fit) => [fit])
      : pairs(fits(prefix, start, undefined, index), fits(undefined, end, suffix, index), index);
  const weighed = found.map((parts) => weigh(parts, phrases, index));
  return weighed.sort((a, b) => b.score - a.score || a.from - b.from);
}

/** Likeness of a context and what its words count; of one that is not given 0, and undefined where none is looked at. */
export type SideScore = { likeness: number; weight: number } | null | undefined;

/**
 * The weight of a place, 0 to 1: likeness of the quote and of the contexts on the sides that are looked at; the shorter
 * the quote, the more the context bears; the longer side bears more of that. Grows with each of them.
 */
export function scoreOf(words: number, quote: number, given: readonly SideScore[]): number {
  const share = verdict.evenWords / (verdict.evenWords + words);
  const sides = given.filter((side) => side !== undefined);
  // a side that is not given counts as much as the other: it is unknown, not short
  const most = Math.max(...sides.map((side) => side?.weight ?? 0)) || 1;
  const all = sides.reduce((sum, side) => sum + (side?.weight ?? most), 0);
  const sum = sides.reduce(
    (total, side) => total + (side ? side.likeness * side.weight : verdict.unknownSide * most),
    0,
  );
  return (1 - share) * quote + (share * sum) / all;
}

/**
 * Words of the context that differ where least of it does, whatever stands between: the words that an edit left around
 * a quote that it took out.
 */
export function leastBeside({ prefix, phrases: [phrase], suffix }: Pattern, index: WordIndex): number {
  const words = likelyWords(wantedWords(prefix, phrase, suffix), index);
  return Math.min(
    ...words.map(
      (word) =>
        missing(prefix, prefix && contextLikeness(prefix.words, 'before', word, index)) +
        missing(suffix, suffix && contextLikeness(suffix.words, 'after', word + phrase.words.length, index)),
    ),
  );
}

function wantedWords(prefix: Side, phrase: Phrase, suffix: Side): WantedWord[] {
  const before = prefix?.words ?? [];
  const after = suffix?.words ?? [];
  return [
    ...before.map((form, order) => ({ form, offset: order - before.length })),
    ...phrase.words.map((form, offset) => ({ form, offset })),
    ...after.map((form, order) => ({ form, offset: phrase.words.length + order })),
  ];
}

function fits(prefix: Side, phrase: Phrase, suffix: Side, index: WordIndex): Fit[] {
  return likelyWords(wantedWords(prefix, phrase, suffix), index)
    .map((word) => fitAt(word, prefix, phrase, suffix, index))
    .filter((fit) => fit !== null);
}

function fitAt(word: number, prefix: Side, phrase: Phrase, suffix: Side, index: WordIndex): Fit | null {
  // one word in four may have been put in or left out before the quote's end
  const slack = 1 + Math.floor(phrase.words.length / 4);
  const least = Math.min(Math.max(0, word - slack), index.form.length);
  const most = Math.max(least, Math.min(index.form.length, word + phrase.words.length + slack));
  const window = Array.from(index.form.subarray(least, most), (form) => index.forms[form]);
  const aligned = alignWords(phrase.words, window, wordLikeness, LETTERS);
  const first = least + aligned.from;
  const last = least + aligned.to;
  const quote = aligned.likeness;
  if (quote < verdict.quoteFloor) return null;
  const before = prefix && contextLikeness(prefix.words, 'before', first, index);
  const after = suffix && contextLikeness(suffix.words, 'after', last, index);
  const exact = quote === 1 && index.folded.text.startsWith(phrase.text, index.from[first] - phrase.lead);
  const score = scoreOf(phrase.words.length, quote, [sideScore(prefix, before), sideScore(suffix, after)]);
  const beside = missing(prefix, before) + missing(suffix, after);
  const differing = phrase.words.length * (1 - quote) + beside;
  const changes = Math.max(verdict.changes, verdict.changesOfLong * phrase.words.length);
  const context = contextWeight([...(prefix?.words ?? []), ...(suffix?.words ?? [])]);
  const passes = score >= verdict.floor && differing < changes && beside <= verdict.contextShare * context;
  return { first, last, quote, exact, before, after, score, differing, beside, passes };
}

/** Starts with ends that follow them within the length of a lemma. */
function pairs(starts: Fit[], ends: Fit[], index: WordIndex): [Fit, Fit][] {
  return starts.flatMap((start) =>
    ends
      .filter((end) => end.first >= start.last)
      .filter((end) => index.to[end.last - 1] - index.from[start.first] <= LONGEST_LEMMA)
      .map((end): [Fit, Fit] => [start, end]),
  );
}

function weigh(found: Fit[], phrases: readonly Phrase[], index: WordIndex): Weighed {
  const start = found[0];
  const end = found[found.length - 1];
  const last = phrases[phrases.length - 1];
  const exact = found.every((fit) => fit.exact);
  return {
    from: index.from[start.first] - (exact ? phrases[0].lead : 0),
    to: exact ? index.from[end.first] + last.text.length - last.lead : index.to[end.last - 1],
    startTo: index.to[start.last - 1],
    endFrom: index.from[end.first],
    score: Math.min(...found.map(({ score }) => score)),
    differing: Math.max(...found.map(({ differing }) => differing)),
    beside: Math.max(...found.map(({ beside }) => beside)),
    passes: found.every((fit) => fit.passes),
    exact,
    sideWhole: start.before === 1 || end.after === 1,
  };
}

const missing = (side: Side, likeness: number | null | undefined) =>
  side ? contextWeight(side.words) * (1 - (likeness ?? 0)) : 0;

const sideScore = (side: Side, likeness: number | null | undefined): SideScore =>
  side ? { likeness: likeness ?? 0, weight: contextWeight(side.words) } : (side as null | undefined);
