/** A word and where it stands in a folded text. */
export interface Word {
  form: string;
  from: number;
  to: number;
}

/** Runs of letters, accents and figures; of scripts that part no words, single characters. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a folded text. Apostrophes and hyphens part words, so that anchors agree however these are written. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    form: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
