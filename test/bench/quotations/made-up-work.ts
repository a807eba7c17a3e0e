import { type Concept, type Draw, type Lexicon, pick } from './lexicon.ts';

/** The same work in two translations: the nth sentence of one says what the nth of the other says. */
export interface MadeUpWork {
  first: string[];
  second: string[];
}

const DETERMINERS: [string, string][] = [
  ['the', 'the'],
  ['a', 'one'],
  ['every', 'each'],
  ['no', 'not a single'],
  ['their', 'their own'],
  ['this', 'that'],
  ['the', 'this'],
];
const PREPOSITIONS: [string, string][] = [
  ['in', 'within'],
  ['on', 'upon'],
  ['before', 'in front of'],
  ['with', 'with'],
  ['for', 'on behalf of'],
  ['from', 'out of'],
  ['against', 'against'],
  ['among', 'in the midst of'],
];
const JOINTS: [string, string][] = [
  [', and', ', and'],
  [', but', '; yet'],
  ['; for', ', because'],
  [', so that', ', and thus'],
  [' when', ' as soon as'],
  ['—', ', that is,'],
];
const SUBJECTS: [string, string][] = [
  ['they', 'these people'],
  ['we', 'we'],
  ['nobody', 'not one of them'],
  ['he', 'the man'],
];

/** Sentences of a made-up work in both translations. Few things are named often and many seldom, as in prose. */
export function makeWork(sentences: number, lexicon: Lexicon, draw: Draw): MadeUpWork {
  const work: MadeUpWork = { first: [], second: [] };
  for (let count = 0; count < sentences; count++) {
    const clauses = Array.from({ length: 1 + Math.floor(draw() * 3) }, () => clause(lexicon, draw));
    const joints = clauses.map(() => pick(JOINTS, draw));
    for (const [side, key] of [
      [0, 'first'],
      [1, 'second'],
    ] as const) {
      const joined = clauses.map((one, at) => (at === 0 ? '' : `${joints[at][side]} `) + one[key]).join('');
      work[key].push(`${joined[0].toUpperCase()}${joined.slice(1).replaceAll('— ', '—')}.`);
    }
  }
  return work;
}

interface Both {
  first: string;
  second: string;
}

const common = (list: readonly Concept[], draw: Draw): Concept =>
  list[Math.floor(list.length * draw() ** 2.2)];

function clause(lexicon: Lexicon, draw: Draw): Both {
  const subject = draw() < 0.3 ? fixed(pick(SUBJECTS, draw)) : noun(lexicon, draw);
  const verb = common(lexicon.verbs, draw);
  const object = draw() < 0.8 ? noun(lexicon, draw) : null;
  const place = draw() < 0.6 ? placed(lexicon, draw) : null;
  const adverb = draw() < 0.3 ? common(lexicon.adverbs, draw) : null;
  // the second translator puts places first and adverbs last
  const first = [subject.first, adverb?.first, verb.first, object?.first, place?.first];
  const second = [place && `${place.second},`, subject.second, verb.second, object?.second, adverb?.second];
  return { first: words(first), second: words(second) };
}

const words = (parts: (string | null | undefined)[]): string => parts.filter((part) => part).join(' ');
const fixed = ([first, second]: [string, string]): Both => ({ first, second });

function noun(lexicon: Lexicon, draw: Draw): Both {
  const [first, second] = pick(DETERMINERS, draw);
  const adjective = draw() < 0.4 ? common(lexicon.adjectives, draw) : null;
  const thing = common(lexicon.nouns, draw);
  const of = draw() < 0.2 ? common(lexicon.nouns, draw) : null;
  return {
    first: words([first, adjective?.first, thing.first, of && `of the ${of.first}`]),
    second: words([second, of && `${of.second}’s`, adjective?.second, thing.second]),
  };
}

function placed(lexicon: Lexicon, draw: Draw): Both {
  const [first, second] = pick(PREPOSITIONS, draw);
  const thing = noun(lexicon, draw);
  return { first: `${first} ${thing.first}`, second: `${second} ${thing.second}` };
}
