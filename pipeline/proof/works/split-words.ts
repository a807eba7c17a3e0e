/** A word of a text. */
export interface Word {
  /** as it is compared */
  letters: string;
  from: number;
  to: number;
}

/**
 * Letters and figures, with apostrophes and characters that set nothing inside; a hyphen at the end of a line and the
 * small letters on the next are one word.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’ʼ]|[\u00ad\u200b-\u200d\u2060\ufeff]+|[-‐\u00ad¬][ \t]*\r?\n[ \t]*(?=\p{Ll}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const PLAIN = /^[a-z]+$/;
const APOSTROPHE = /[’ʼ]/g;
const NO_LETTER = /[^\p{L}\p{N}']/gu;

/**
 * The words of a text as quotations are compared: quotation marks, dashes, stops, spaces and line ends part words and
 * are no part of them; hyphens part them too. Case, ligatures and forms of the apostrophe are alike; accents are not.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    words.push({ letters: foldWord(word), from: index, to: index + word.length });
  return words;
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .replace(APOSTROPHE, "'")
    .replace(NO_LETTER, '')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');
}
