import type { BreakPoint, Word } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';
import { isSpace } from './is-space.ts';
import type { BoxPoint } from './overlong-points.ts';
import { type KnownWord, pointsOfWord } from './points-of-word.ts';
import type { LineSettings } from './settings.ts';
import { type WordPoint, wordPoints } from './word-points.ts';

const NO_BREAK_SPACE = '\u00a0';
/** Never begins a line where a space, or the end, follows it. */
const CLINGS = /[\u2013\u2014\u2026!?;:\u00bb]/;

/** What counts by the figure behind it: a line that begins with the figure reads badly. */
const COUNTED = /(?:^|[\s(“‘])(?:pp?|nos?|vols?|chs?|figs?|cols?|ff?|ll?|nn?)\.$/i;
/** Characters of the longest of these, and what may stand before it. */
const COUNTED_LENGTH = 6;
const FIGURE = /[0-9]/;

const HYPHENS = /[-\u2010]/;

const NONE: BreakPoint[] = [];

/** A piece as break points are looked for in it. */
export interface PieceText {
  /** of the paragraph, every unbreakable run as brackets */
  text: string;
  hasAtoms: boolean;
  from: number;
  to: number;
  /** of the patterns that divide words; null: only their own signs do */
  language: string | null;
  ruler: Ruler;
  settings: LineSettings;
}

function penaltyOf(point: WordPoint | BoxPoint, settings: LineSettings): number {
  if (point.kind === 'anywhere') return settings.anywherePenalty;
  if (point.discouraged) return settings.discouragedPenalty;
  if (point.kind === 'address') return settings.addressPenalty;
  return point.kind === 'hyphen' ? settings.hyphenPenalty : settings.explicitPenalty;
}

/**
 * Where lines of a piece may end: at spaces, in overlong words, and where it ends, in order. Most places stand in the
 * middle of every line, and only where they stand is ever asked: columns of numbers say that, and a BreakPoint is made of
 * a place when a line may end there.
 */
export class BreakPoints {
  /** as BreakPoint has them */
  readonly ends: number[] = [];
  readonly spaces: number[] = [];
  readonly ems: number[] = [];
  /** some word is cut at letters, for it is wider than a line */
  overlong = false;
  readonly #piece: PieceText;
  readonly #at: number[] = [];
  readonly #next: number[] = [];
  readonly #starts: number[] = [];
  /** the word before a place */
  readonly #known: (KnownWord | null)[] = [];
  readonly #words: (Word | null)[] = [];
  readonly #points: (BreakPoint | null)[] = [];

  constructor(piece: PieceText) {
    this.#piece = piece;
  }

  get length(): number {
    return this.ends.length;
  }

  /** A place at a space, or at the end; `word` is the one before it where that was measured in parts. */
  add(
    at: number,
    next: number,
    end: number,
    start: number,
    spaces: number,
    ems: number,
    known: KnownWord | null,
    word: Word | null,
  ): void {
    this.#at.push(at);
    this.#next.push(next);
    this.ends.push(end);
    this.#starts.push(start);
    this.spaces.push(spaces);
    this.ems.push(ems);
    this.#known.push(known);
    this.#words.push(word);
    this.#points.push(null);
  }

  /** The places in an overlong word, measured. `spaces` and `ems` are those before it. */
  addOverlong(word: Word, inner: BoxPoint[], spaces: number, ems: number): void {
    this.overlong ||= inner.some(({ kind }) => kind === 'anywhere');
    for (const point of this.#pointsIn(word, inner, spaces, ems)) {
      this.add(point.at, point.next, point.end, point.start, point.spaces, point.ems, null, word);
      this.#points[this.length - 1] = point;
    }
  }

  /** Where the first line begins. */
  origin(indent: number): BreakPoint {
    const at = this.#piece.from;
    const word = { from: at, to: at, start: 0, end: 0, known: null, inner: NONE, signs: NONE };
    const place = {
      at,
      next: at,
      end: -indent,
      start: -indent,
      spaces: 0,
      spacesNext: 0,
      ems: 0,
      earliest: 0,
    };
    return { kind: 'space', penalty: 0, firm: false, hyphenated: false, word, ...place };
  }

  /** The point at a place. */
  point(index: number): BreakPoint {
    this.#points[index] ??= this.#made(index);
    return this.#points[index];
  }

  /** The points within the word before a point, not measured yet. */
  within(point: BreakPoint): BreakPoint[] {
    point.word.inner ??= this.#pointsOf(point, this.#piece.language);
    return point.word.inner;
  }

  /** Those of them at signs of the word: where it is not divided by a hyphen that is drawn. */
  signs(point: BreakPoint): BreakPoint[] {
    point.word.signs ??= this.#pointsOf(point, null);
    return point.word.signs;
  }

  /** Measures the part of a word before a point within it, with its hyphen, once. */
  measureEnd(point: BreakPoint): void {
    if (!Number.isNaN(point.end)) return;
    const { ruler } = this.#piece;
    const { word, at, kind } = point;
    const hyphen = kind === 'hyphen' ? ruler.hyphen(at) : 0;
    point.end = word.start + ruler.width(word.from, at) + hyphen;
  }

  /** Measures the part after it, once: only where a line ends at the point. */
  measureStart(point: BreakPoint): void {
    if (!Number.isNaN(point.start)) return;
    point.start = point.word.end - this.#piece.ruler.width(point.at, point.word.to);
  }

  #made(index: number): BreakPoint {
    const at = this.#at[index];
    const next = this.#next[index];
    const isEnd = index === this.length - 1;
    const firm = !isEnd && this.#isFirm(at, next);
    const spaces = this.spaces[index];
    return {
      kind: isEnd ? 'end' : 'space',
      at,
      next,
      penalty: isEnd ? 0 : this.#penalty(at, next, firm),
      firm,
      hyphenated: !isEnd && HYPHENS.test(this.#piece.text[at - 1] ?? ''),
      end: this.ends[index],
      start: this.#starts[index],
      word: this.#wordBefore(index),
      spaces,
      spacesNext: isEnd ? spaces : this.spaces[index + 1],
      ems: this.ems[index],
      earliest: 0,
    };
  }

  /** The word that ends at a place; where spaces follow each other, the last one. */
  #wordBefore(index: number): Word {
    let owner = index;
    const isEmpty = (place: number) =>
      this.#words[place] === null && this.#at[place] === this.#next[place - 1];
    while (owner > 0 && isEmpty(owner)) owner--;
    const word = this.#words[owner] ?? {
      from: owner > 0 ? this.#next[owner - 1] : this.#piece.from,
      to: this.#at[owner],
      start: owner > 0 ? this.#starts[owner - 1] : 0,
      end: this.ends[owner],
      known: this.#known[owner],
      inner: null,
      signs: null,
    };
    this.#words[owner] = word;
    return word;
  }

  #isFirm(gap: number, next: number): boolean {
    const { text, to, hasAtoms, ruler } = this.#piece;
    if (text[gap] === NO_BREAK_SPACE || (hasAtoms && ruler.run(next).atom)) return true;
    return CLINGS.test(text[next]) && (next + 1 >= to || isSpace(text.charCodeAt(next + 1)));
  }

  #penalty(gap: number, next: number, firm: boolean): number {
    const { text, settings } = this.#piece;
    if (firm) return settings.anywherePenalty;
    const isCounted =
      text[gap - 1] === '.' &&
      FIGURE.test(text[next] ?? '') &&
      COUNTED.test(text.slice(Math.max(0, gap - COUNTED_LENGTH), gap));
    return isCounted ? settings.countedPenalty : 0;
  }

  #pointsOf(point: BreakPoint, language: string | null): BreakPoint[] {
    const { word } = point;
    const { from, to, known } = word;
    const { text, ruler } = this.#piece;
    const inner = known ? pointsOfWord(known, language) : wordPoints(text.slice(from, to), language);
    if (inner.length === 0) return NONE;
    return this.#pointsIn(word, inner, point.spaces, point.ems - ruler.ems(from, to));
  }

  /** The points within a word. Those of an overlong word are measured, others not. */
  #pointsIn(word: Word, inner: (WordPoint | BoxPoint)[], spaces: number, ems: number): BreakPoint[] {
    const { ruler, settings } = this.#piece;
    return inner.map((point): BreakPoint => {
      const at = word.from + point.at;
      const x = 'x' in point ? word.start + point.x : Number.NaN;
      return {
        kind: point.kind,
        at,
        next: at,
        penalty: penaltyOf(point, settings),
        firm: false,
        hyphenated: point.hyphenated,
        end: x + (point.kind === 'hyphen' && 'x' in point ? ruler.hyphen(at) : 0),
        start: x,
        word,
        spaces,
        spacesNext: spaces,
        ems: ems + ruler.ems(word.from, at),
        earliest: 0,
      };
    });
  }
}
