import { finding } from '../../diagnostics/finding.ts';
import type { Block, Credits, Draft, Verdict } from '../draft.ts';
import { parseCredits } from './parse-credits.ts';
import { wholeGroup } from './whole-group.ts';

/** lines with names and dates stand among the first blocks */
const TOP = 8;
/** a standfirst has at most two paragraphs, and at most so many words each */
const STANDFIRST_PARAGRAPHS = 2;
const STANDFIRST_WORDS = 120;

/**
 * Lines with author and date below the title, and the standfirst: the one or two paragraphs that stand between the
 * title and such a line.
 */
export function byline(draft: Draft): Verdict {
  const top = draft.blocks.slice(0, TOP).filter((block) => !draft.claims[block.index]);
  const titled = draft.claims.some((claim) => claim?.kind === 'title');
  const first = top.findIndex((block) => parseCredits(block.plain));
  const above = first < 0 ? [] : top.slice(0, first);
  if (first < 0 || !isStandfirst(above) || (above.length > 0 && !titled)) return { claims: [], messages: [] };
  const lines = run(top.slice(first));
  const credits = lines.map((block) => parseCredits(block.plain)!);
  return {
    claims: [
      ...wholeGroup(above, { kind: 'standfirst', rule: 'standfirst', confidence: 0.8 }),
      ...wholeGroup(lines, { kind: 'byline', rule: 'byline', confidence: 0.9 }),
    ],
    messages: nameless(draft, lines[0], credits),
    credits: { authors: credits.flatMap((line) => line.authors), date: firstDate(credits) },
  };
}

function run(blocks: Block[]): Block[] {
  const end = blocks.findIndex((block) => !parseCredits(block.plain));
  return end < 0 ? blocks : blocks.slice(0, end);
}

function isStandfirst(above: Block[]): boolean {
  return above.length <= STANDFIRST_PARAGRAPHS && above.every((block) => block.wordCount <= STANDFIRST_WORDS);
}

const firstDate = (credits: Credits[]) => credits.find((line) => line.date)?.date ?? null;

function nameless(draft: Draft, block: Block, credits: Credits[]) {
  if (credits.some((line) => line.authors.length > 0) || !/^by\b/i.test(block.plain)) return [];
  const place = { file: draft.file, line: block.line, column: block.column };
  return [finding('byline', 'The line of the author names nobody.', place)];
}
