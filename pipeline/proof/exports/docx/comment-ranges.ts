import type { ProofNote } from '../../../model/proof.ts';
import type { LeafWords } from './leaf-words.ts';

/** Words [from, to) of a block that a comment is about; `mark` stands behind them. */
export interface CommentRange {
  /** null: the note has its comment elsewhere */
  comment: number | null;
  from: number;
  to: number;
  mark: string;
}

/**
 * What the comments of a block are about: the words of a lemma that stand before its call, as far as they stand in this
 * block. `commentOf` gives the number of the note's comment the first time that it is asked.
 */
export function commentRanges(
  { words, calls }: LeafWords,
  commentOf: (note: string) => { comment: number; note: ProofNote } | null,
): CommentRange[] {
  const text = words.map((one) => one.text).join('');
  return calls.map(({ at, note, mark }): CommentRange => {
    const found = commentOf(note);
    if (found === null) return { comment: null, from: at, to: at, mark };
    const from = lemmaStart(text.slice(0, at), found.note);
    return { comment: found.comment, from, to: at, mark };
  });
}

/** Where the lemma before a call begins; where it is not found there, the last word does. */
function lemmaStart(before: string, { lemmas }: ProofNote): number {
  const starts = lemmas
    .map(({ lemma }) => lemma)
    .filter((lemma) => lemma !== '')
    .map((lemma) => startOf(before, lemma))
    .filter((start) => start !== null);
  if (starts.length > 0) return Math.max(...starts);
  return before.search(/\S+\s*$/) === -1 ? 0 : before.search(/\S+\s*$/);
}

/** A stop or closing quotes may stand between the lemma and its call. */
const BETWEEN = 8;

function startOf(before: string, lemma: string): number | null {
  const at = before.replace(/\s/g, ' ').lastIndexOf(lemma);
  return at !== -1 && at + lemma.length >= before.length - BETWEEN ? at : null;
}
