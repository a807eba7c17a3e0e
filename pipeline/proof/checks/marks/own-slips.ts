import { articles } from '../../../markdown/slips/articles.ts';
import { doubledWords } from '../../../markdown/slips/doubled-words.ts';
import type { Slip } from '../../../markdown/slips/slip.ts';
import { spacesAboutStops } from '../../../markdown/slips/spaces-about-stops.ts';
import { unbalancedMarks } from '../../../markdown/slips/unbalanced-marks.ts';
import type { Passage } from '../passage.ts';

/**
 * Slips that a paragraph shows by itself, in words of the edition: received texts were looked at when they were normalized.
 * `before` and `after` are the passages beside it.
 */
export function ownSlips(passage: Passage, before: Passage | undefined, after: Passage | undefined): Slip[] {
  const { words, block } = passage;
  if (!passage.own) return [];
  const beside = (other: Passage | undefined) =>
    other?.text === passage.text && other.note === passage.note ? other.words : '';
  return [
    ...doubledWords(words),
    ...unbalancedMarks(words, { before: beside(before), after: beside(after) }),
    // where a citation is cut out, its space stays
    ...(block.kind === 'paragraph'
      ? spacesAboutStops(words).filter(({ from, to }) => isWhole(passage, from, to))
      : []),
    ...articles(words),
  ];
}

/** Not where something was cut out that is no text: a citation, a call. */
const isWhole = ({ block }: Passage, from: number, to: number) =>
  block.pieces.some(
    (piece) => piece.from <= Math.max(0, from - 1) && piece.to >= Math.min(to + 1, block.characters.length),
  );
