/** A word of a text. */
export interface Word {
  from: number;
  to: number;
  /** the word with what parts it from the one before; the first word of a name is looked up by `word` alone */
  key: string;
  word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order. Marks between them are folded: quotes, dashes and spaces of any kind are alike. */
export function splitWords(text: string): Word[] {
  let done = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }, number) => {
    const between = number === 0 ? '' : fold(text.slice(done, index));
    done = index + word.length;
    return { from: index, to: done, word, key: `${between}${word}` };
  });
}

/** "V.I." is "V. I.": a space after a stop counts for nothing. */
function fold(between: string): string {
  return between
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\. /g, '.');
}
