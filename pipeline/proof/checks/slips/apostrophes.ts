import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const PAIR = /(?<![\p{L}’'-])(\p{L}{3,})(s[’']|[’']s|s) (?=(\p{L}[\p{L}-]{2,}))/gu;
/** A plural's apostrophe stands so often in the edition, and so many times as often, where another form is doubtful. */
const USUAL = 4;
const NEARLY_ALWAYS = 20;
const ALONE = /\bthe (\p{L}{3,})(?=[,.;:?!]| (?:who|was|is|had|has|said|says)\b)/giu;
/** one is meant: "each worker’s" */
const ONE = /\b(?:each|every|one|any|single|another|this|that|his|her|no)(?: \p{L}+)?$/iu;
const ARTICLE = /\ban?(?: \p{L}+)?$/iu;
/** nouns in the dictionary, and rarely in a sentence */
const NO_THING =
  /^(?:one|ones|all|who|and|out|down|up|in|on|over|well|due|won|thought|no|his|hers|ours|yours|theirs|its|as|is|was|has|does|goes)$/i;
/** what is given, not who owns it: "gave the workers control" */
const GIVEN =
  /\b(?:g[ai]v\p{L}+|grant\p{L}*|offer\p{L}*|allow\p{L}*|promis\p{L}+|den(?:y|ied|ies)|ma[dk]\p{L}+|call\p{L}*|t(?:ell|old)|show\p{L}*|cost|pa(?:y|id))(?: \p{L}+){0,2}$/iu;
/** after a verb its object follows */
const OBJECT =
  /^(?:[\p{L}-]+)(?: \p{L}+ly)? (?:the|an?|their|its|his|her|our|all|this|that|these|those|every|what|it|them|him|us|both)\b/u;

/** How often each word stands before another with the apostrophe of one and of many, and with what it stands so. */
interface Owners {
  many: Map<string, number>;
  one: Map<string, number>;
  /** those of which one is spoken of: "the worker who", "the officer said" */
  alone: Set<string>;
  /** `worker power`: with the apostrophe of many */
  owned: Set<string>;
}

/** Counts apostrophes of all passages. */
export function owners({ passages }: Pick<Reading, 'passages'>): Owners {
  const found: Owners = { many: new Map(), one: new Map(), alone: new Set(), owned: new Set() };
  for (const passage of passages) {
    for (const [, stem] of passage.words.matchAll(ALONE)) found.alone.add(stem.toLowerCase());
    for (const [, stem, ending, next] of passage.words.matchAll(PAIR)) {
      const key = stem.toLowerCase();
      if (ending === 's') continue;
      const counts = ending.startsWith('s') ? found.many : found.one;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (ending.startsWith('s')) found.owned.add(`${key} ${next.toLowerCase()}`);
    }
  }
  return found;
}

/**
 * `workers power`, `the worker’s democracy`: an apostrophe is missing, or is that of one, where the edition nearly always
 * has that of many. Quotations are read as well: who copied them may have lost it.
 */
export function apostrophes(passage: Passage, { lexicon }: Reading, known: Owners): Slip[] {
  const text = passage.words;
  return [...text.matchAll(PAIR)].flatMap((match): Slip[] => {
    const [whole, stem, ending, next] = match;
    const key = stem.toLowerCase();
    const many = known.many.get(key) ?? 0;
    if (many < USUAL || ending.startsWith('s’') || ending === "s'") return [];
    const before = text.slice(Math.max(0, match.index - 40), match.index).trimEnd();
    const after = text.slice(match.index + whole.length, match.index + whole.length + 60);
    const wrong =
      ending === 's'
        ? isBare(key, next.toLowerCase(), before, after, known, lexicon)
        : isOfOne(key, next.toLowerCase(), before, many, known);
    if (!wrong) return [];
    const what = `“${whole}${next}”: elsewhere mostly “${key}s’”`;
    const to = match.index + whole.length + next.length;
    return [{ rule: 'apostrophe-doubtful', from: match.index, to, what, suggestion: `${stem}s’ ${next}` }];
  });
}

function isBare(
  key: string,
  next: string,
  before: string,
  after: string,
  { owned }: Owners,
  { classOf }: Reading['lexicon'],
): boolean {
  if (/^self-\p{L}/u.test(next)) return true;
  const { noun, plural } = classOf(next);
  if (
    !noun ||
    NO_THING.test(next) ||
    next.endsWith('ing') ||
    GIVEN.test(before) ||
    OBJECT.test(`${next}${after.slice(next.length)}`)
  )
    return false;
  return plural || owned.has(`${key} ${next}`) || owned.has(`${key} ${next}s`);
}

function isOfOne(key: string, next: string, before: string, many: number, known: Owners): boolean {
  const one = known.one.get(key) ?? 0;
  if (ONE.test(before) || many < USUAL * one) return false;
  // "a peasant’s smock" is one’s; "a worker’s democracy" is that of many, as elsewhere
  if (ARTICLE.test(before)) return known.owned.has(`${key} ${next}`);
  return many >= NEARLY_ALWAYS * one || !known.alone.has(key);
}
