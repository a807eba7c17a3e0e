/** A word and where it stands in a folded text. */
export interface Word {
  form: string;
  from: number;
  to: number;
}

/** Scripts that part no words: each character is one. */
export const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Runs of letters, accents and figures. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const RUN_OR_CHARACTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a folded text. Apostrophes and hyphens part words, so that anchors agree however these are written. */
export function splitWords(text: string): Word[] {
  // the second pattern looks at every character twice
  const word = UNPARTED.test(text) ? RUN_OR_CHARACTER : RUN;
  return Array.from(text.matchAll(word), (match) => ({
    form: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
