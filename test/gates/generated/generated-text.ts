import type { Random } from '../../bench/generator/random.ts';
import { madeUpWords } from '../../print/layout/made-up-words.ts';

/** What stands in a generated text, in order. */
export interface GeneratedBlock {
  kind: 'heading' | 'paragraph' | 'quotation' | 'verse' | 'list' | 'row' | 'figure';
  /** words that stand once in the book: the first, the last, and some between */
  markers: string[];
}

export interface GeneratedNote {
  /** `<text>/<note>`, as messages name it */
  key: string;
  /** the word before its call */
  call: string;
  markers: string[];
}

/** A text that is being written. */
export interface GeneratedText {
  id: string;
  r: Random;
  markdown: string[];
  /** footnotes of the author's */
  definitions: string[];
  /** notes of the editor's and the translator's, for the YAML file */
  notes: object[];
  blocks: GeneratedBlock[];
  expected: GeneratedNote[];
  /** most columns of a table: words of a narrow cell are cut, which a message says */
  columns: number;
  /** notes of the author's so far */
  author: number;
  /** shared by all texts of a book, so that markers are unique */
  counts: { marker: number };
}

/** Words between two markers. */
const STRIDE = 7;

/** A word that stands nowhere else, holds digits (so it is not divided), and ends with a letter before any mark. */
const marker = (text: GeneratedText, kind: 'b' | 'n'): string => `${kind}${text.counts.marker++}e`;

/** Words of no language with markers among them, first and last. */
export function words(text: GeneratedText, count: number, kind: 'b' | 'n', markers: string[]): string {
  const own = madeUpWords(count, text.r.below(1e6)).split(' ');
  return own
    .map((word, index) => {
      if (index % STRIDE !== 0 && index !== count - 1) return decorated(text, word);
      const mark = marker(text, kind);
      markers.push(mark);
      return mark;
    })
    .join(' ');
}

/** Now and then a word with what makes lines hard: emphasis, capitals, dashes, compounds, a long word, an address. */
function decorated({ r }: GeneratedText, word: string): string {
  if (!r.chance(0.1)) return word;
  return r.pick([
    `*${word}*`,
    `**${word}**`,
    word.toUpperCase(),
    `${word}—${word}`,
    `${word}-${word}`,
    `${word},`,
    `${word}.`,
    `“${word}”`,
    `${word} –`,
    word.repeat(1 + r.below(4)).slice(0, 40),
    `[${word} ${word}](https://example.org/${word}/${word}.html)`,
    `1917–${r.below(99)}`,
  ]);
}
