import type { CopyHeading } from '../../model/work-copy.ts';
import { splitWords, type Word } from './split-words.ts';

/** Words of the longest heading. */
const LONGEST = 20;
/** A numeral before a title has a mark of its own after it. */
const NUMERAL = /^(?:[ivxlcdm]+|\d{1,3})$/i;
/** Small words that titles leave small. */
const SMALL =
  /^(?:an?|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|the|their|to|upon|with|de|la|le|du|des|et|und|der|die|das|von)$/;
/** The end of a sentence or a heading, with the mark of a note after it if there is one. */
const ENDS = /(?:^|[.!?…”"’')\]↩\u2060])\s*(?:[A-Z]\d{1,3}(?:\.\d{1,3})?\s*)?$/;

/**
 * Headings of a text that has no lines. Programs that take the words out of e-books give the title of each file and then
 * its heading: the same words twice, capitalized, after the end of a sentence.
 */
export function doubledHeadings(text: string): CopyHeading[] {
  const words = splitWords(text);
  const headings: CopyHeading[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = doubledAt(text, words, at);
    if (length === 0) continue;
    const title = text.slice(words[at].from, words[at + length - 1].to).replace(/\s+/g, ' ');
    headings.push({ at: words[at].from, title, depth: 1 });
    at += 2 * length - 1;
  }
  return headings;
}

/** Number of words from `at` on that stand there twice as a title does; 0 where none do. */
function doubledAt(text: string, words: Word[], at: number): number {
  if (!/[\p{Lu}\p{N}]/u.test(text[words[at].from]) || !endsBefore(text, words[at].from)) return 0;
  for (let length = Math.min(LONGEST, (words.length - at) >> 1); length > 0; length--) {
    let same = 0;
    while (same < length && words[at + same].letters === words[at + length + same].letters) same += 1;
    if (
      same === length &&
      isTitle(text, words.slice(at, at + length), words.slice(at + length, at + 2 * length))
    )
      return length;
  }
  return 0;
}

/** A title follows the end of a sentence, or a heading, or nothing. */
function endsBefore(text: string, from: number): boolean {
  return ENDS.test(text.slice(Math.max(0, from - 16), from));
}

/** Capitalized words that nothing parts but spaces, and a mark after a numeral. */
function isTitle(text: string, words: Word[], again: Word[]): boolean {
  if (words.length === 1 && NUMERAL.test(words[0].letters)) return false;
  return words.every((word, index) => {
    const between = text.slice(word.to, words[index + 1]?.from ?? again[0].from);
    const free =
      index === 0 && NUMERAL.test(word.letters) ? /^[.:)—–-]?\s+$/ : /^(?:['’]?\s+|,\s+|[-–—:]\s*)$/;
    const last = index === words.length - 1;
    const small = index > 0 && SMALL.test(word.letters);
    const capital = [word, again[index]].every(({ from }) => /[\p{Lu}\p{N}]/u.test(text[from]));
    return (capital || small) && (last ? /^\s+$/ : free).test(between);
  });
}
