import { type Draw, pick } from './lexicon.ts';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Words of a text with what stands between them; each with what follows it. */
export type Passage = { word: string; after: string }[];

/** Cuts a text into words; divisions at line ends are undone, as an editor who quotes does. */
export function passageOf(text: string): Passage {
  const known = cut.get(text);
  if (known !== undefined) return known;
  const made = cutUp(text);
  cut.set(text, made);
  return made;
}

const cut = new Map<string, Passage>();

function cutUp(text: string): Passage {
  const joined = text.replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2');
  const found = [...joined.matchAll(WORD)];
  return found.map(({ 0: word, index }, at) => ({
    word,
    after: joined.slice(index + word.length, found[at + 1]?.index ?? joined.length).replace(/\s+/g, ' '),
  }));
}

/** Words in a row, drawn at random: none of those that only stand in headings or lists of figures. */
export function drawPassage(passage: Passage, length: number, draw: Draw): Passage {
  for (;;) {
    const at = Math.floor(draw() * (passage.length - length));
    const drawn = passage.slice(at, at + length);
    if (drawn.filter(({ word }) => /^\p{Ll}/u.test(word)).length * 2 > length) return drawn;
  }
}

/** The words as they are printed; the marks of the copy's own quotations become inner ones. */
export const written = (passage: Passage): string =>
  passage
    .map(({ word, after }, at) => word + (at === passage.length - 1 ? '' : after))
    .join('')
    .replace(/“/g, '‘')
    .replace(/”/g, '’');

export const drawLength = (lengths: readonly number[], draw: Draw): number =>
  pick(lengths, draw) + Math.floor(draw() * 3);
