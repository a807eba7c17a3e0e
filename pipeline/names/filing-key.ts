/** Letters that no mark can be taken from, as ISO 999 and library practice file them. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** Figures of a number: it is filed by its value. */
const FIGURES = 12;
/** A comma files before a space, and both before everything else. */
const COMMA = '\u0001';
const SPACE = '\u0002';

/**
 * The key that a heading is filed by: word by word (ISO 999, 8.2), an inverted part before further words, so that
 * "Lenin, Vladimir" comes before "Lenin Prize" and that before "Leninism". Capitals and accents count for nothing,
 * dashes are spaces, other marks are not there; numbers go by their value, before letters. Keys are compared by code
 * units, in every locale alike.
 */
export function filingKey(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter])
    .replace(/[\s‐‑‒–—/-]+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}, ]/gu, '')
    .replace(/\d+/g, (figures) => figures.padStart(FIGURES, '0'))
    .trim()
    .replace(/ ?, ?/g, COMMA)
    .replace(/ +/g, SPACE);
}
