import type { Verdict } from '../../../pipeline/model/proof.ts';
import { drawLength, drawPassage, type Passage, passageOf, written } from './draw-passage.ts';
import { type Draw, type Lexicon, pick } from './lexicon.ts';
import type { CopyOf } from './library-of-copies.ts';

/** What a quotation is made from. */
export interface Material {
  copy: CopyOf;
  passage: Passage;
  /** of the same library; other works are never the same */
  others: CopyOf[];
  lexicon: Lexicon;
  draw: Draw;
}

export interface Operator {
  name: string;
  expected: Verdict;
  make(material: Material): string;
}

const ANY = [2, 3, 5, 8, 12, 20, 40, 80];
const CHANGED = [6, 8, 12, 20, 40, 80];
const LONGER = [8, 12, 20, 40];

/** How one who types a quotation may write it: other marks, hyphens, ligatures, capitals. */
function retyped(text: string, draw: Draw): string {
  const changes: ((text: string) => string)[] = [
    (all) => all,
    (all) => all[0].toUpperCase() + all.slice(1),
    (all) => all.replace(/[‘’]/g, "'"),
    (all) => all.replace(/\s?[—–]\s?/g, ' - '),
    (all) => all.replace(/fi/g, 'ﬁ'),
    (all) => all.replace(/(\p{Ll}{4})(\p{Ll}{4})/u, '$1\u00ad$2'),
    (all) => all.replace(/ /g, (space) => (draw() < 0.1 ? '\n' : space)),
    (all) => all.replace(/…/g, '...'),
    (all) => `${all}.`,
  ];
  return pick(changes, draw)(text);
}

function drawn({ passage, draw }: Material, lengths: readonly number[]): Passage {
  return drawPassage(passage, drawLength(lengths, draw), draw).map((word) => ({ ...word }));
}

/** A word that the passage does not have at this place: one of the made-up lexicon, or another of the copy. */
function otherWord({ passage, lexicon, draw }: Material, not: string): string {
  for (;;) {
    const word = draw() < 0.5 ? pick(lexicon.nouns, draw).second : pick(passage, draw).word;
    if (word.toLowerCase() !== not.toLowerCase()) return word;
  }
}

const inner = (words: Passage, draw: Draw): number => 1 + Math.floor(draw() * (words.length - 2));

function oneWordChanged(material: Material): string {
  const words = drawn(material, CHANGED);
  const at = Math.floor(material.draw() * words.length);
  words[at].word = otherWord(material, words[at].word);
  return written(words);
}

function wordDropped(material: Material): string {
  const words = drawn(material, CHANGED);
  for (;;) {
    const at = inner(words, material.draw);
    const [before, { word }, after] = words.slice(at - 1, at + 2).map((one) => one);
    // of a word said twice one may go unseen: the quotation is then that of fewer words
    if ([before.word, after.word].some((other) => other.toLowerCase() === word.toLowerCase())) continue;
    words.splice(at, 1);
    return written(words);
  }
}

function ellipsis(material: Material): string {
  const { draw } = material;
  const left = drawn(material, [12, 20, 40, 80, 160]);
  const kept = () => 2 + Math.floor(draw() * Math.min(12, left.length / 2 - 2));
  const [start, end] = [left.slice(0, kept()), left.slice(-kept())];
  const sign = pick([' … ', '… ', ' ... ', ' . . . ', ' […] ', '. . . . ', ' (…) '], draw);
  return `${written(start)}${sign}${written(end)}`;
}

function brackets(material: Material): string {
  const { draw, lexicon } = material;
  const words = drawn(material, LONGER);
  const at = inner(words, draw);
  const more = `${pick(lexicon.adjectives, draw).first} ${pick(lexicon.nouns, draw).first}`;
  const ways: (() => void)[] = [
    // a word explained, a word replaced, a capital made, a slip marked, an ending set right
    () => (words[at].word += ` [the ${more}]`),
    () => (words[at].word = `[the ${more}]`),
    () => (words[0].word = `[${words[0].word[0].toUpperCase()}]${words[0].word.slice(1)}`),
    () => (words[at].word += ' [sic]'),
    () => (words[at].word = `${words[at].word.slice(0, -1)}[${pick(['s', 'ed', 'ing'], draw)}]`),
  ];
  pick(ways, draw)();
  return written(words);
}

/**
 * The same passage by another translator. Where there is none at hand, about half of the words are others: two
 * translations of a sentence of Trotsky's that the anthology quotes share 7 of 14 words in their order.
 */
function otherTranslation(material: Material): string {
  const { copy, draw } = material;
  if (copy.sentences !== undefined) {
    const { first, second } = copy.sentences;
    for (;;) {
      const at = Math.floor(draw() * first.length);
      const quoted = second[at].slice(0, -1);
      const [mine, theirs] = [
        new Set(first[at].toLowerCase().match(/\p{L}+/gu)),
        quoted.toLowerCase().match(/\p{L}+/gu)!,
      ];
      const shared = theirs.filter((word) => mine.has(word)).length / theirs.length;
      // a sentence that both put nearly alike is no test of the difference
      if (theirs.length >= 8 && shared <= 0.65) return quoted;
    }
  }
  const words = drawn(material, LONGER);
  const order = words.map((_, at) => at).sort(() => draw() - 0.5);
  const share = 0.4 + 0.2 * draw();
  for (const at of order.slice(0, Math.ceil(words.length * share)))
    words[at].word = otherWord(material, words[at].word);
  return written(words);
}

function wrongWork(material: Material): string {
  const { others, copy, draw } = material;
  for (;;) {
    const quoted = written(
      drawPassage(passageOf(pick(others, draw).text), drawLength([5, 8, 12, 20, 40], draw), draw),
    );
    if (!stands(quoted, copy.text)) return quoted;
  }
}

/** Words that follow each other as in the copy, two by two, and say nothing that it says. */
function invented({ passage, copy, draw }: Material): string {
  const after = followers(passage);
  for (;;) {
    const length = drawLength([6, 8, 12, 20, 40], draw);
    const words: Passage = [pick(passage, draw)];
    while (words.length < length) {
      const next = after.get(words.at(-1)!.word.toLowerCase());
      words.push(next === undefined ? pick(passage, draw) : passage[pick(next, draw)]);
    }
    const plain = words.map(({ word }) => ({ word, after: ' ' }));
    if (longestRun(plain, copy.text) * 2 <= length) return written(plain);
  }
}

const followed = new WeakMap<Passage, Map<string, number[]>>();

/** Where a word stands after each word of a passage. */
function followers(passage: Passage): Map<string, number[]> {
  const known = followed.get(passage);
  if (known !== undefined) return known;
  const after = new Map<string, number[]>();
  for (let at = 1; at < passage.length; at++) {
    const before = passage[at - 1].word.toLowerCase();
    const places = after.get(before);
    if (places === undefined) after.set(before, [at]);
    else places.push(at);
  }
  followed.set(passage, after);
  return after;
}

const bare = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const bared = new Map<string, string>();

/** Whether a text has words in a row, by a comparison that shares nothing with the one that is tested. */
function stands(words: string, text: string): boolean {
  let all = bared.get(text);
  if (all === undefined) {
    all = bare(text);
    bared.set(text, all);
  }
  return all.includes(bare(words));
}

function longestRun(words: Passage, text: string): number {
  let longest = 0;
  for (let from = 0; from < words.length; from++)
    while (
      from + longest < words.length &&
      stands(
        words
          .slice(from, from + longest + 1)
          .map(({ word }) => word)
          .join(' '),
        text,
      )
    )
      longest += 1;
  return longest;
}

export const operators: Operator[] = [
  { name: 'exact', expected: 'exact', make: (all) => retyped(written(drawn(all, ANY)), all.draw) },
  { name: 'one word changed', expected: 'near', make: oneWordChanged },
  { name: 'word dropped', expected: 'near', make: wordDropped },
  { name: 'ellipsis', expected: 'exact', make: ellipsis },
  { name: 'brackets', expected: 'exact', make: brackets },
  { name: 'other translation', expected: 'not-found', make: otherTranslation },
  { name: 'wrong work', expected: 'not-found', make: wrongWork },
  { name: 'invented', expected: 'not-found', make: invented },
];
