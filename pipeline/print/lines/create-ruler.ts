import type { Paragraph, Run, Shaper } from '../types.ts';
import { faceRuler } from './face-ruler.ts';
import type { KnownWord } from './points-of-word.ts';

/** Measures stretches of one paragraph, whichever runs they cross. Offsets are those of its text. */
export interface Ruler {
  text: string;
  /** what is known of a word of one style; null where it is not all of one, or a run that is not to be broken */
  word(from: number, to: number): KnownWord | null;
  /** width in points; without kerning across a change of style, as Chromium shapes */
  width(from: number, to: number): number;
  /** sum of the sizes of the characters, points */
  ems(from: number, to: number): number;
  /** width of a space between its neighbours in the style at `at`, kerning with them included */
  space(at: number): number;
  /** width of a drawn hyphen after the character before `at`, kerning included */
  hyphen(at: number): number;
  /** the run that holds the character at an offset */
  run(at: number): Run;
}

/** Drawn at the end of a divided word: U+2010. */
export const HYPHEN = '\u2010';

function sameStyle(a: Run, b: Run): boolean {
  const font = a.font === b.font && a.size === b.size;
  return font && a.features === b.features && a.tracking === b.tracking && a.atom === b.atom;
}

/** Neighbours of one style made one: Chromium shapes across elements that do not change the font. */
function joined(runs: Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.from === run.to) continue;
    if (last !== undefined && sameStyle(last, run)) last.to = run.to;
    else out.push({ ...run });
  }
  return out;
}

/** A ruler for a paragraph. Its runs must cover its text; characters outside them have no width. */
export function createRuler(paragraph: Paragraph, shaper: Shaper): Ruler {
  const { text } = paragraph;
  const runs = joined(paragraph.runs);
  const faces = runs.map((run) => faceRuler(run, shaper));
  // Offsets are asked for nearly in order: the search starts where the last one ended.
  let current = 0;

  const indexAt = (at: number): number => {
    while (current > 0 && runs[current].from > at) current--;
    while (current + 1 < runs.length && runs[current].to <= at) current++;
    return current;
  };

  const isWithin = (index: number, from: number, to: number): boolean =>
    index < runs.length && runs[index].from <= from && runs[index].to >= to;

  /** Sums up what the runs over characters [from, to) have of them. */
  const overRuns = (
    from: number,
    to: number,
    add: (index: number, from: number, to: number) => number,
  ): number => {
    let sum = 0;
    for (let i = indexAt(from); i < runs.length && runs[i].from < to; i++) {
      const start = Math.max(from, runs[i].from);
      const end = Math.min(to, runs[i].to);
      if (start < end) sum += add(i, start, end);
    }
    return sum;
  };

  const widthIn = (index: number, from: number, to: number) => faces[index].width(text.slice(from, to));
  const emsIn = (index: number, from: number, to: number) => (to - from) * runs[index].size;
  const beside = (at: number, run: Run): string => (at >= run.from && at < run.to ? text[at] : '');

  return {
    text,
    word(from, to) {
      const index = indexAt(from);
      const isOne = isWithin(index, from, to) && !runs[index].atom;
      return isOne ? faces[index].word(text.slice(from, to)) : null;
    },
    width(from, to) {
      const index = indexAt(from);
      if (!isWithin(index, from, to)) return overRuns(from, to, widthIn);
      return from < to ? widthIn(index, from, to) : 0;
    },
    ems(from, to) {
      const index = indexAt(from);
      return isWithin(index, from, to) ? emsIn(index, from, to) : overRuns(from, to, emsIn);
    },
    space(at) {
      const index = indexAt(at);
      const run = runs[index];
      const middle = text[at] === '\u00a0' ? '\u00a0' : ' ';
      return faces[index].between(beside(at - 1, run), middle, beside(at + 1, run));
    },
    hyphen(at) {
      const index = indexAt(at - 1);
      return faces[index].between(beside(at - 1, runs[index]), HYPHEN, '');
    },
    run: (at) => runs[indexAt(at)],
  };
}
