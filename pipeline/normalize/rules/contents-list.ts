import type { Block, Claim, Draft, Verdict } from '../draft.ts';
import { dropped } from './dropped.ts';
import { likeness } from './likeness.ts';
import { wholeGroup } from './whole-group.ts';
import { wordsOf } from './words-of.ts';

/** entries and headings have no more words */
const LONGEST = 22;
/** fewer lines are no contents list */
const FEWEST = 3;
/** two lines that share this much are entry and heading: publishers reword titles, but not beyond that */
const SAME = 0.6;
/** a contents list stands near the top: among so many blocks, and has at most so many entries */
const TOP = 200;
/** headings compared with: what a book may have */
const MOST_HEADINGS = 2000;
/** page number after a leader, and the number of a chapter */
const LEADER = /[\s.·…]*\b\d{1,4}$/;

interface Candidate {
  block: Block;
  words: string[];
}

interface Match {
  entry: Block;
  heading: Block;
  like: number;
}

/**
 * A run of short lines near the top that come again, in this order, as headings: the list is left out, and its headings
 * are chapters where others stand below them.
 */
export function contentsList(draft: Draft): Verdict {
  const short = draft.blocks.filter((block) => !draft.claims[block.index] && block.wordCount <= LONGEST);
  const matches = bestRun(short);
  if (matches.length < FEWEST) return { claims: [], messages: [] };
  const entries = withHeading(draft, matches);
  const list = dropped(
    draft,
    entries,
    'contents-list',
    0.95,
    `A contents list of ${matches.length} entries.`,
  );
  return { ...list, claims: [...list.claims, ...chapters(draft, matches, entries)] };
}

function bestRun(short: Block[]): Match[] {
  const top = short.filter((block) => block.index < TOP);
  const pool = short.slice(0, MOST_HEADINGS).map((block) => ({ block, words: stems(block.plain) }));
  let best: Match[] = [];
  let run: Match[] = [];
  for (const entry of top) {
    const match = matchOf(entry, pool, run.at(-1)?.heading.index ?? entry.index);
    const follows = run.length > 0 && entry.index === run.at(-1)!.entry.index + 1;
    // the first heading of the text ends the list: a list does not reach into what it lists
    const inside = run.length > 0 && entry.index >= run[0].heading.index;
    run = match ? (follows && !inside ? [...run, match] : [match]) : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

function matchOf(entry: Block, pool: Candidate[], after: number): Match | null {
  let best: Match | null = null;
  const words = stems(entry.plain.replace(LEADER, '') || entry.plain);
  for (const { block: heading, words: other } of pool) {
    // Dice's coefficient cannot reach SAME where one line has less than SAME / (2 - SAME) of the other's words
    const short =
      Math.min(words.length, other.length) * (2 - SAME) < Math.max(words.length, other.length) * SAME;
    if (short || heading.index <= Math.max(after, entry.index + 1)) continue;
    const like = likeness(words, other);
    if (like >= SAME && like > (best?.like ?? 0)) best = { entry, heading, like };
  }
  return best;
}

/** Words without a plural's s, which lists and headings differ in. */
const stems = (text: string) =>
  wordsOf(text).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));

/** The entries, with the list's own heading where a short line stands above them. */
function withHeading(draft: Draft, matches: Match[]): Block[] {
  const first = matches[0].entry.index;
  const above = draft.blocks[first - 1];
  const named = above && !draft.claims[above.index] && above.wordCount <= 5 && !/[.,;]$/.test(above.plain);
  return [...(named ? [above] : []), ...matches.map((match) => match.entry)];
}

function chapters(draft: Draft, matches: Match[], entries: Block[]): Claim[] {
  const listed = new Set([
    ...matches.map((match) => match.heading.index),
    ...entries.map((entry) => entry.index),
  ]);
  const others = draft.blocks.filter((block) => isOther(draft, block, listed)).length;
  const kind = others >= 2 ? 'chapter' : 'heading';
  return matches.flatMap(({ heading, like }) =>
    wholeGroup([heading], { kind, rule: kind, confidence: Math.min(0.99, 0.8 + like / 5) }),
  );
}

/** Short lines that could be headings below those of the list. */
function isOther(draft: Draft, block: Block, listed: Set<number>): boolean {
  if (draft.claims[block.index] || listed.has(block.index) || block.wordCount > LONGEST) return false;
  return block.gap >= draft.usualGap && block.wordCount > 1 && !/[.,:;]["”’)]?$/.test(block.plain);
}
