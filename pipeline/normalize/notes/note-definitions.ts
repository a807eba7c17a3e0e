import type { Block, Claim, Draft, Verdict } from '../draft.ts';
import { FIRST, noteIdentifier, signNumber } from './note-label.ts';
import { parseDefinition } from './parse-definition.ts';

const HEADING = /^(?:(?:foot|end)?notes|(?:notes and )?references|anmerkungen|remarks):?$/i;
/** notes stand after the text: plain numbers are theirs only below a heading, or in the last part */
const LAST_PART = 0.5;
/** a paragraph that goes on with the last note has at most so many words */
const MORE_WORDS = 80;

/** One run of definitions counting up from 1: the notes of a text, or of one of its chapters. */
interface Run {
  blocks: { block: Block; label: number; length: number }[];
  end: number;
}

/**
 * The author's notes below the text: `[1] …`, or `1. …` under a heading that says "Notes". Each may have several
 * paragraphs. A line is a definition only where the text above calls its number.
 */
export function noteDefinitions(draft: Draft): Verdict {
  const claims: Claim[] = [];
  let from = 0;
  runsOf(draft).forEach((run, i) => {
    const first = run.blocks[0].block.index;
    const called = calledIn(draft, from, first);
    const suffix = i === 0 ? '' : `-${i + 1}`;
    if (called.has(run.blocks[0].label))
      for (const claim of [...claimsOf(draft, run, suffix), ...headingAbove(draft, first)])
        claims.push(claim);
    from = run.end;
  });
  return { claims, messages: [] };
}

function runsOf(draft: Draft): Run[] {
  const runs: Run[] = [];
  const open: Record<'sign' | 'number', Run | null> = { sign: null, number: null };
  let titled = false;
  for (const block of draft.blocks) {
    if (draft.claims[block.index]) continue;
    if (HEADING.test(block.plain)) titled = true;
    const found = parseDefinition(block.plain);
    const tail = titled || block.index > draft.blocks.length * LAST_PART;
    if (!found || (!found.bracket && !(titled && tail))) continue;
    if (found.sign && isBullet(draft, block, found.length)) continue;
    const form = found.sign ? 'sign' : 'number';
    const run = open[form];
    const next = run && found.label === run.blocks.at(-1)!.label + 1;
    if (next) run.blocks.push({ block, ...found });
    else if (FIRST.includes(found.label)) {
      const begun = { blocks: [{ block, ...found }], end: 0 };
      open[form] = begun;
      runs.push(begun);
    }
  }
  for (const run of runs) run.end = run.blocks.at(-1)!.block.index + 1;
  return runs;
}

/** The same sign begins the block before or after: a list. */
function isBullet({ blocks }: Draft, { plain, index }: Block, length: number): boolean {
  const sign = plain.slice(0, length);
  return [blocks[index - 1], blocks[index + 1]].some((beside) => beside?.plain.startsWith(sign));
}

/** The numbers that stand as note marks in the blocks of a range. */
function calledIn(draft: Draft, from: number, to: number): Set<number> {
  const called = new Set<number>();
  for (const block of draft.blocks.slice(from, to))
    for (const match of block.plain.matchAll(
      /(?<=\S ?)\[(\d{1,3})\]|(?<=[\p{L}.,;:!?”’)])(\d{1,3})(?=\s|$)|([¹²³⁰-⁹])|(?<=[\p{L}\p{N}.,;:!?”’)])(\*{1,3}|[†‡§])(?=[\s.,;:!?]|$)/gu,
    ))
      called.add(
        match[4]
          ? signNumber(match[4])
          : match[3]
            ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(match[3])
            : Number(match[1] ?? match[2]),
      );
  return called;
}

function claimsOf(draft: Draft, run: Run, suffix: string): Claim[] {
  const several = hasMore(run);
  return run.blocks.flatMap(({ block, label, length }, i) => {
    const next = run.blocks[i + 1]?.block.index;
    const note = `${noteIdentifier(label)}${suffix}`;
    const claim = { kind: 'note', rule: 'author-note', confidence: 0.95, group: block.index, note } as const;
    const more = continuation(draft, block, next, i > 0 && several);
    return [
      { ...claim, block: block.index, marker: { length, text: `[^${note}]: ` } },
      ...more.map((index): Claim => ({ ...claim, block: index })),
    ];
  });
}

/** Some note of the run has more than one paragraph. */
function hasMore(run: Run): boolean {
  return run.blocks.some(({ block }, i) => i > 0 && block.index > run.blocks[i - 1].block.index + 1);
}

/** Blocks that go on with a note: all up to the next one; after the last one only what stands as close and as far in. */
function continuation(draft: Draft, block: Block, next: number | undefined, likely: boolean): number[] {
  const more: number[] = [];
  for (let i = block.index + 1; i < (next ?? draft.blocks.length); i++) {
    const candidate = draft.blocks[i];
    const close = candidate.gap <= draft.usualGap && candidate.indent === block.indent;
    const fits = next !== undefined || (likely && close && candidate.wordCount <= MORE_WORDS);
    if (draft.claims[i] || !fits) break;
    more.push(i);
  }
  return more;
}

function headingAbove(draft: Draft, first: number): Claim[] {
  const above = draft.blocks[first - 1];
  if (!above || draft.claims[above.index] || !HEADING.test(above.plain)) return [];
  return [{ block: above.index, kind: 'drop', rule: 'author-note', confidence: 0.9, group: above.index }];
}
