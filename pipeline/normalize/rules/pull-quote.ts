import type { Block, Draft, Verdict } from '../draft.ts';
import { cohesion } from './cohesion.ts';
import { dropped } from './dropped.ts';
import { flow } from './flow.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { runHashes } from './run-hashes.ts';
import { wordWeights } from './word-weights.ts';
import { wordsOf } from './words-of.ts';

/** pull quotes have at least and at most so many words */
const FEWEST = 10;
const MOST = 120;
/** a run of so many words in common makes two blocks worth comparing */
const RUN = 8;
/** opening words that the pull quote may have of its own */
const ALTERED = 4;
/** places looked at for one run of words: more are a refrain, or an attack */
const MOST_PLACES = 8;

/** pull quotes mostly stand before what they repeat: the first of two stays only if it fits so many times better */
const BEFORE = 1.5;

interface Candidate {
  block: Block;
  words: string[];
}

/**
 * Paragraphs that say again what another one says, as pull quotes do: the opening, the end or the whole of it, the first
 * words altered or not, before or after it. Of two equal ones the copy that fits its place stays.
 */
export function pullQuote(draft: Draft): Verdict {
  const blocks = flow(draft).filter((block) => !draft.claims[block.index]);
  const words = new Map(blocks.map((block) => [block.index, wordsOf(block.plain)]));
  const pairs = pairsOf(blocks, words);
  const weights = pairs.length > 0 ? wordWeights(draft) : new Map<string, number>();
  const gone = new Set<number>();
  const verdicts: Verdict[] = [];
  for (const [pull, host] of pairs) {
    if (gone.has(pull.block.index) || gone.has(host.block.index)) continue;
    const equal = pull.words.length === host.words.length;
    const drop = equal ? stranger(draft, pull.block, host.block, weights) : pull.block;
    const keep = drop === pull.block ? host.block : pull.block;
    gone.add(drop.index);
    const what = `This repeats line ${keep.line}: a pull quote.`;
    verdicts.push(dropped(draft, [drop], 'pull-quote', equal ? 0.85 : 0.95, what));
  }
  return mergeVerdicts(verdicts);
}

/** Pairs of blocks of which the first repeats the second or a part of it. Near n log n: by hashes of word runs. */
function pairsOf(blocks: Block[], words: Map<number, string[]>): [Candidate, Candidate][] {
  const ids = new Map<string, number>();
  const places = new Map<number, Candidate[]>();
  for (const block of blocks) {
    const own = words.get(block.index)!;
    if (own.length < FEWEST || own.length > MOST) continue;
    const key = runHashes(own.slice(-RUN), RUN, ids)[0];
    const found = places.get(key) ?? [];
    if (found.length < MOST_PLACES) places.set(key, [...found, { block, words: own }]);
  }
  const pairs: [Candidate, Candidate][] = [];
  for (const block of blocks) {
    const own = words.get(block.index)!;
    const host = { block, words: own };
    for (const [end, hash] of runHashes(own, RUN, ids).entries())
      for (const pull of places.get(hash) ?? []) if (repeats(pull, host, end + RUN)) pairs.push([pull, host]);
  }
  return pairs.sort((a, b) => a[0].block.index - b[0].block.index);
}

/** Whether the words of `pull`, but for altered opening words, stand in `host` and end at word `end`. */
function repeats(pull: Candidate, host: Candidate, end: number): boolean {
  if (pull.block === host.block || pull.words.length > host.words.length + ALTERED) return false;
  let same = 0;
  while (same < pull.words.length && pull.words.at(-1 - same) === host.words[end - 1 - same]) same++;
  const whole = same === pull.words.length;
  const altered = pull.words.length - same <= ALTERED && same >= RUN;
  const edge = end === host.words.length || end === same;
  return whole || (altered && edge);
}

/** The one of two equal blocks that has clearly less in common with its neighbours; else the first. */
function stranger(draft: Draft, a: Block, b: Block, weights: Map<string, number>): Block {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return cohesion(draft, first, weights) > cohesion(draft, second, weights) * BEFORE ? second : first;
}
