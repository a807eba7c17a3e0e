import { splitWords, type Word } from '../../works/split-words.ts';

/** Words of a quotation that have to stand together in the copy. */
export interface Piece {
  text: string;
  words: Word[];
  /** most words of the copy that may stand between the piece before and this one */
  gap: number;
  /** nothing says that words were left out before it */
  unmarked?: true;
}

/** Whose words in square brackets are: a translator's or author's, printed in the copy, or those of who quotes. */
export type Brackets = 'copy' | 'quoter';

/** Words that an ellipsis may stand for: about a printed page. Beyond it two quotations were made one. */
const ELLIPSIS_GAP = 400;
/** Words of the copy that a bracket may stand for, beside twice its own. */
const BRACKET_GAP = 8;
/** Words that one may have left out between two sentences or paragraphs without a mark, for the search. */
const UNMARKED_GAP = 120;
const SENTENCE = /(?<=[.!?]["”’)\]]*)\s+|\n+/;
/** A longer piece is compared part by part; what the parts may lie apart where words were left out. */
const LONGEST = 600;
const PART_GAP = 40;

const DOTS = String.raw`(?:…|\.(?:\s?\.){2,3})`;
const REMARK = String.raw`\[\s*(?:sic[.!]?|!|\?|(?:my |our |author’s )?(?:emphasis|italics)[^\][]{0,40})\s*\]|\(sic[.!]?\)`;
const SIGNS = new RegExp(
  String.raw`(?<remark>${REMARK})|(?<dots>\[\s*${DOTS}\s*\]|\(\s*${DOTS}\s*\)|${DOTS})|(?<bracket>\[[^\][]{1,300}\])`,
  'giu',
);

const LAST_LETTERS = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,40}$/u;
const FIRST_LETTERS = /[\p{L}\p{N}]{0,40}/uy;

/**
 * Cuts a quotation at what its editor left out or put in: ellipses in any spelling (… ... . . . […]) and words in square
 * brackets. `[sic]` and the like are nothing. With brackets of the `copy` they are words like all others, also within a
 * word ([T]he); with those of the `quoter` anything short may stand for them.
 */
export function splitPieces(quotation: string, brackets: Brackets): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let gap = 0;
  const close = (next: number): void => {
    const words = splitWords(text);
    if (words.length > 0) pieces.push(...parts({ text, words, gap: pieces.length > 0 ? gap : 0 }));
    gap = (words.length > 0 ? 0 : gap) + next;
    text = '';
  };
  let done = 0;
  for (const { 0: sign, index, groups } of quotation.matchAll(SIGNS)) {
    text += quotation.slice(done, index);
    done = index + sign.length;
    if (groups?.remark !== undefined) text += ' ';
    else if (groups?.dots !== undefined) close(ELLIPSIS_GAP);
    else if (brackets === 'copy') text += sign.slice(1, -1);
    else {
      // a word of which a part is the quoter's is the quoter's
      text = text.replace(LAST_LETTERS, '');
      FIRST_LETTERS.lastIndex = done;
      done += FIRST_LETTERS.exec(quotation)?.[0].length ?? 0;
      close(BRACKET_GAP + 2 * splitWords(sign).length);
    }
  }
  text += quotation.slice(done);
  close(0);
  return pieces;
}

/** The same pieces cut at the ends of sentences and paragraphs: between them words may have been left out without a mark. */
export function splitSentences(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(({ text, gap, unmarked }) =>
    text
      .split(SENTENCE)
      .map((sentence) => ({ text: sentence, words: splitWords(sentence) }))
      .filter(({ words }) => words.length > 0)
      .map(
        (sentence, at): Piece =>
          at === 0 ? { ...sentence, gap, unmarked } : { ...sentence, gap: UNMARKED_GAP, unmarked: true },
      ),
  );
}

function parts(piece: Piece): Piece[] {
  if (piece.words.length <= LONGEST) return [piece];
  const { text, words } = piece;
  const made: Piece[] = [];
  for (let at = 0; at < words.length; at += LONGEST) {
    const start = words[at].from;
    const end = words[Math.min(at + LONGEST, words.length) - 1].to;
    const shifted = words
      .slice(at, at + LONGEST)
      .map(({ letters, from, to }) => ({ letters, from: from - start, to: to - start }));
    made.push({ text: text.slice(start, end), words: shifted, gap: at === 0 ? piece.gap : PART_GAP });
  }
  return made;
}
