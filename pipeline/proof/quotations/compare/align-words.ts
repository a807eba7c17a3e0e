import type { Difference } from '../../../model/proof.ts';
import type { IndexedCopy } from '../../works/index-copy.ts';
import type { Span } from './find-exact.ts';
import { printedWords } from './printed-words.ts';
import type { Piece } from './split-pieces.ts';

/** How a piece of a quotation and words of the copy agree. */
export interface Alignment extends Span {
  /** words of the quotation that stand in the copy */
  matched: number;
  /** words that differ, are missing or were added */
  edits: number;
  /** how unlikely the agreement is by chance, from how often each word stands in the copy */
  bits: number;
  differences: Difference[];
}

/** A figure of a note or an editor's mark within the copy is no word of its author: 3, 12, A4. */
const NOTE_MARK = /^[a-z]?\d{1,3}$/;
const MATCH = 0;
const QUOTED = 1;
const COPY = 2;

/**
 * Sets the words of a piece against a stretch of the copy with as few changed, dropped and added words as can be
 * (Levenshtein over words, the ends of the stretch free). What differs by hyphenation alone, and marks of notes in the
 * copy, is no difference. Words x words.
 */
export function alignWords(piece: Piece, copy: IndexedCopy, stretch: Span): Alignment {
  const start = Math.max(0, stretch.from);
  const width = Math.max(0, Math.min(copy.length, stretch.to) - start);
  const quoted = piece.words.map(({ letters }) => copy.vocabulary.get(letters) ?? -1);
  const marks = Array.from({ length: width }, (_, at) => isNoteMark(copy, start + at));
  const { steps, end } = fill(quoted, copy.ids, marks, start, width);
  return trace(piece, quoted, copy, start, width, steps, end);
}

const isNoteMark = (copy: IndexedCopy, word: number): boolean =>
  copy.starts[word + 1] - copy.starts[word] <= 4 &&
  NOTE_MARK.test(copy.letters.slice(copy.starts[word], copy.starts[word + 1]));

function fill(quoted: number[], ids: Int32Array, marks: boolean[], start: number, width: number) {
  const row = width + 1;
  const steps = new Uint8Array((quoted.length + 1) * row);
  let before = new Int32Array(row);
  let costs = new Int32Array(row);
  for (let i = 1; i <= quoted.length; i++) {
    costs[0] = i;
    steps[i * row] = QUOTED;
    for (let j = 1; j <= width; j++) {
      const same = quoted[i - 1] === ids[start + j - 1];
      let cost = before[j - 1] + (same ? 0 : 1);
      let step = MATCH;
      const dropped = costs[j - 1] + (marks[j - 1] ? 0 : 1);
      if (dropped < cost) {
        cost = dropped;
        step = COPY;
      }
      if (before[j] + 1 < cost) {
        cost = before[j] + 1;
        step = QUOTED;
      }
      costs[j] = cost;
      steps[i * row + j] = step;
    }
    [before, costs] = [costs, before];
  }
  let end = 0;
  // of equal ends the last: a word that was changed rather than one too many
  for (let j = 1; j <= width; j++) if (before[j] <= before[end]) end = j;
  return { steps, end };
}

function trace(
  piece: Piece,
  quoted: number[],
  copy: IndexedCopy,
  start: number,
  width: number,
  steps: Uint8Array,
  end: number,
): Alignment {
  const row = width + 1;
  const alignment: Alignment = { from: 0, to: start + end, matched: 0, edits: 0, bits: 0, differences: [] };
  let i = quoted.length;
  let j = end;
  let open: { i: number; j: number } | null = null;
  const close = (): void => {
    if (open !== null)
      settle(alignment, piece, copy, { from: i, to: open.i }, { from: start + j, to: start + open.j });
    open = null;
  };
  while (i > 0) {
    const step = steps[i * row + j];
    if (step === MATCH && quoted[i - 1] === copy.ids[start + j - 1]) {
      close();
      alignment.matched += 1;
      alignment.bits += Math.log2(copy.length / copy.counts[quoted[i - 1]]);
    } else open ??= { i, j };
    if (step !== COPY) i -= 1;
    if (step !== QUOTED) j -= 1;
  }
  close();
  alignment.from = start + j;
  alignment.differences.reverse();
  return alignment;
}

/** Counts a run of words that are not the same, unless they are but for hyphens and marks of notes. */
function settle(alignment: Alignment, piece: Piece, copy: IndexedCopy, quoted: Span, stretch: Span): void {
  const mine = piece.words.slice(quoted.from, quoted.to);
  const theirs: number[] = [];
  for (let word = stretch.from; word < stretch.to; word++) if (!isNoteMark(copy, word)) theirs.push(word);
  const written = mine.map(({ letters }) => letters).join('');
  const printed = theirs.map((word) => copy.letters.slice(copy.starts[word], copy.starts[word + 1])).join('');
  if (written === printed) {
    alignment.matched += mine.length;
    return;
  }
  alignment.edits += Math.max(mine.length, theirs.length);
  const shown = mine.length > 0 ? piece.text.slice(mine[0].from, mine.at(-1)!.to) : '';
  alignment.differences.push({ quoted: shown, copy: theirs.length > 0 ? printedWords(copy, stretch) : '' });
}
