import type { Block, Draft, Verdict } from '../draft.ts';
import { dropped } from './dropped.ts';
import { fitBetween } from './fit-between.ts';
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

/** neighbours are looked for within so many blocks, over those that are left out */
const REACH = 20;

interface Candidate {
  block: Block;
  words: string[];
}

/**
 * Paragraphs that say again what another one says, as pull quotes do: the opening, the end or the whole of it, the first
 * words altered or not, before or after it. Of two equal ones the copy that fits its place better stays.
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
    const drop = equal ? stranger(pull.block, host.block) : pull.block;
    const keep = drop === pull.block ? host.block : pull.block;
    gone.add(drop.index);
    const what = `This repeats line ${keep.line}: a pull quote.`;
    verdicts.push(dropped(draft, [drop], 'pull-quote', equal ? 0.85 : 0.95, what));
  }
  return mergeVerdicts(verdicts);

  /** The one of two equal blocks that fits its place less; where they don't differ, the first. */
  function stranger(a: Block, b: Block): Block {
    const [first, second] = a.index < b.index ? [a, b] : [b, a];
    return fitHere(first) > fitHere(second) ? second : first;
  }

  function fitHere(block: Block): number {
    const beside = (step: number) => {
      let at = block.index + step;
      const end = block.index + step * REACH;
      while (at !== end && (gone.has(at) || draft.claims[at]?.kind === 'drop')) at += step;
      return draft.blocks[at];
    };
    return fitBetween(block, beside(-1), beside(1), weights);
  }
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
  // those that repeat a part first: they are no neighbours to judge equal ones by
  const equal = ([pull, host]: [Candidate, Candidate]) => Number(pull.words.length === host.words.length);
  return pairs.sort((a, b) => equal(a) - equal(b) || a[0].block.index - b[0].block.index);
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
