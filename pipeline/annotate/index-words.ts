import { type Folded, fold } from './fold.ts';
import { splitWords } from './split-words.ts';

/** A text made ready for finding many anchors in it. Words are counted from 0. */
export interface WordIndex {
  /** the text's plain characters */
  characters: string;
  folded: Folded;
  /** offsets of each word in the folded text */
  from: Uint32Array;
  to: Uint32Array;
  /** form of each word: a number into `forms` */
  form: Uint32Array;
  /** every form of a word once, case kept */
  forms: string[];
  /** lower-case form -> the words that have it, in reading order */
  places: Map<string, number[]>;
}

/** Indexes plain characters by their words: one pass, so that a text's anchors need not each search all of it. */
export function indexWords(characters: string): WordIndex {
  const folded = fold(characters);
  const words = splitWords(folded.text);
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const listOf: number[][] = [];
  const places = new Map<string, number[]>();
  const form = new Uint32Array(words.length);
  words.forEach((word, index) => {
    let number = numbers.get(word.form);
    if (number === undefined) {
      number = forms.push(word.form) - 1;
      numbers.set(word.form, number);
      const lower = word.form.toLowerCase();
      const list = places.get(lower) ?? [];
      places.set(lower, list);
      listOf.push(list);
    }
    form[index] = number;
    listOf[number].push(index);
  });
  const from = Uint32Array.from(words, (word) => word.from);
  const to = Uint32Array.from(words, (word) => word.to);
  return { characters, folded, from, to, form, forms, places };
}
