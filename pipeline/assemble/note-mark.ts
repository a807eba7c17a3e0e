import type { NoteSeries } from '../model/edition.ts';

/** The classical order; after the last it begins again with doubled signs. */
const SYMBOLS = ['*', '†', '‡', '§', '‖', '¶'];
const LETTERS = 26;

/** The mark of the n-th note of a series, from 1: 1 2 3, a b … z aa ab, or * † ‡ § ‖ ¶ ** ††. */
export function noteMark(number: number, marks: NoteSeries['marks']): string {
  switch (marks) {
    case 'numbers':
      return String(number);
    case 'letters':
      return letters(number);
    case 'symbols': {
      const round = Math.floor((number - 1) / SYMBOLS.length) + 1;
      return SYMBOLS[(number - 1) % SYMBOLS.length].repeat(round);
    }
  }
}

function letters(number: number): string {
  let rest = number;
  let mark = '';
  while (rest > 0) {
    const digit = (rest - 1) % LETTERS;
    mark = String.fromCharCode('a'.charCodeAt(0) + digit) + mark;
    rest = (rest - 1 - digit) / LETTERS;
  }
  return mark;
}
