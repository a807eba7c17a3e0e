import { type IndexedCopy, pairKey } from '../../works/index-copy.ts';
import { type Alignment, alignWords } from './align-words.ts';
import { printedWords } from './printed-words.ts';
import type { Piece } from './split-pieces.ts';

/** Places that are looked at closely. */
const MOST_CANDIDATES = 6;
/** Pairs of words that stand more often in a copy say nothing of a place. */
const COMMON_PAIR = 300;
/** Words that count as different where a run of them, however long, was left out without a mark. */
const LEFT_OUT = 3;
/** Pieces from which a search sets out: the longest ones. */
const ANCHORS = 2;

/**
 * The place of the copy that the pieces of a quotation agree with best, or null where none shares two words in a row
 * with them. The longest piece is looked for by its pairs of words, the others next to it.
 */
export function findNear(pieces: Piece[], copy: IndexedCopy): Alignment | null {
  const anchors = pieces
    .map((_, index) => index)
    .sort((a, b) => pieces[b].words.length - pieces[a].words.length || a - b)
    .slice(0, ANCHORS);
  let best: Alignment | null = null;
  for (const anchor of anchors)
    for (const found of likeliest(pieces[anchor], copy)) {
      const whole = around(pieces, anchor, found, copy);
      if (best === null || isBetter(whole, best)) best = whole;
    }
  return best;
}

const isBetter = (one: Alignment, other: Alignment) =>
  one.matched - one.edits > other.matched - other.edits ||
  (one.matched - one.edits === other.matched - other.edits && one.bits > other.bits);

function likeliest(piece: Piece, copy: IndexedCopy): Alignment[] {
  const { length } = piece.words;
  const width = Math.max(6, Math.ceil(length / 3));
  const slack = 4 + Math.ceil(length / 5);
  const found = [...votes(piece, copy, width)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return found
    .slice(0, MOST_CANDIDATES)
    .map(([bin]) =>
      alignWords(piece, copy, { from: bin * width - slack, to: (bin + 2) * width + length + slack }),
    );
}

/** Pairs of words that the piece shares with the copy, weighed by how rare they are, by how far they lie shifted. */
function votes(piece: Piece, copy: IndexedCopy, width: number): Map<number, number> {
  const { vocabulary, pairs, length } = copy;
  const ids = piece.words.map(({ letters }) => vocabulary.get(letters) ?? -1);
  const bins = new Map<number, number>();
  for (let at = 0; at + 1 < ids.length; at++) {
    if (ids[at] < 0 || ids[at + 1] < 0) continue;
    const places: number[] = [];
    let place = pairs.first.get(pairKey(ids[at], ids[at + 1], vocabulary.size)) ?? -1;
    while (place >= 0 && places.length <= COMMON_PAIR) {
      places.push(place);
      place = pairs.next[place];
    }
    if (places.length > COMMON_PAIR) continue;
    const weight = Math.log2(length / places.length);
    for (const where of places) {
      // windows of two bins overlap, so that no place falls between them
      const bin = Math.floor((where - at) / width);
      bins.set(bin, (bins.get(bin) ?? 0) + weight);
      bins.set(bin - 1, (bins.get(bin - 1) ?? 0) + weight);
    }
  }
  return bins;
}

/** The other pieces before and after one that was found. */
function around(pieces: Piece[], anchor: number, found: Alignment, copy: IndexedCopy): Alignment {
  const whole: Alignment = { ...found, differences: [...found.differences] };
  for (let index = anchor + 1; index < pieces.length; index++) {
    const piece = pieces[index];
    const next = alignWords(piece, copy, {
      from: whole.to,
      to: whole.to + piece.gap + piece.words.length + 2,
    });
    add(whole, piece, next, 'after', copy);
  }
  for (let index = anchor - 1; index >= 0; index--) {
    const piece = pieces[index];
    const { gap } = pieces[index + 1];
    const previous = alignWords(piece, copy, {
      from: whole.from - gap - piece.words.length - 2,
      to: whole.from,
    });
    add(whole, piece, previous, 'before', copy, pieces[index + 1].unmarked);
  }
  return whole;
}

/**
 * Adds what was found of a piece; one of which less than half is there counts as missing, words left out without a mark as
 * a few that differ.
 */
function add(
  whole: Alignment,
  piece: Piece,
  found: Alignment,
  where: 'before' | 'after',
  copy: IndexedCopy,
  unmarked = piece.unmarked,
): void {
  const missing = found.matched <= found.edits;
  const differences = missing ? [{ quoted: piece.text.trim(), copy: '' }] : [...found.differences];
  const between = where === 'after' ? { from: whole.to, to: found.from } : { from: found.to, to: whole.from };
  const left = missing || !unmarked ? 0 : between.to - between.from;
  if (left > 0) {
    const difference = { quoted: '', copy: printedWords(copy, between) };
    if (where === 'after') differences.unshift(difference);
    else differences.push(difference);
    whole.edits += Math.min(left, LEFT_OUT);
  }
  whole.matched += missing ? 0 : found.matched;
  whole.bits += missing ? 0 : found.bits;
  whole.edits += missing ? piece.words.length : found.edits;
  if (where === 'after') whole.differences.push(...differences);
  else whole.differences.unshift(...differences);
  if (missing) return;
  whole.from = Math.min(whole.from, found.from);
  whole.to = Math.max(whole.to, found.to);
}
