import { finding } from '../../diagnostics/finding.ts';
import type { Block, Draft, Verdict } from '../draft.ts';
import { parseDate } from './parse-date.ts';
import { wholeGroup } from './whole-group.ts';

const HEADING =
  /^(?:(?:\d+|one|two|three|no|all) )?(?:readers?[’'] )?(?:comments?|responses?|replies|thoughts on .{1,120})(?: \(\d+\)|:)?$/i;
/** `Name says:` and a line with date and time, or both in one */
const SAYS =
  /^\S.{0,60}\b(?:says?|said|wrote|commented|replied)(?: on .{1,40})?:?$|^\p{Lu}\S{1,30}(?: \p{Lu}\S{0,30}){0,3}$/iu;
const STAMP =
  /^.{0,80}(?:\b\d{4}\b.{0,10}\d:\d\d|\d:\d\d.{0,12}\b\d{4}\b|\b(?:minutes?|hours?|days?|weeks?|months?|years?) ago\b).{0,20}$/i;
/** what readers write to each other and authors do not */
const ADDRESS =
  /\b(?:you|your|please|thanks|the (?:article|author|post|document|piece|text|comments?)|in my opinion|i (?:think|agree|disagree|would))\b/i;
/** paragraphs that the text has at least before its comments */
const TEXT_BEFORE = 3;
/** from this score what follows a closing date is taken for comments */
const ENOUGH = 0.6;

/**
 * What readers wrote below the text: after a heading that says so, in the indented blocks above the form for replies,
 * or after the date that closes the text. Run when notes, profile and teasers are claimed.
 */
export function responses(draft: Draft): Verdict {
  const open = draft.blocks.filter((block) => !draft.claims[block.index]);
  const date = closingDate(open);
  const found = underHeading(open) ?? indentedTail(draft, open) ?? afterDate(draft, open, date);
  const own = date && !found?.blocks.includes(date) ? date : null;
  const dated: Verdict = {
    claims: own ? wholeGroup([own], { kind: 'byline', rule: 'date-line', confidence: 0.9 }) : [],
    messages: [],
    credits: own ? { date: parseDate(own.plain) } : {},
  };
  if (!found) return dated;
  const place = { file: draft.file, line: found.blocks[0].line, column: null };
  const what = `Readers’ comments begin here: ${found.blocks.length} paragraphs.`;
  return {
    claims: [
      ...dated.claims,
      ...wholeGroup(found.blocks, { kind: 'response', rule: 'responses', confidence: found.confidence }),
    ],
    messages: [finding('responses', what, place)],
    credits: dated.credits,
  };
}

interface Found {
  blocks: Block[];
  confidence: number;
}

function underHeading(open: Block[]): Found | null {
  const at = open.findIndex(
    (block, i) => i > TEXT_BEFORE && (HEADING.test(block.plain) || isThread(open, i)),
  );
  return at < 0 || at === open.length - 1 ? null : { blocks: open.slice(at), confidence: 0.9 };
}

/** A line that names a commenter, in the second half, with date and time beside it. */
function isThread(open: Block[], at: number): boolean {
  const [line, next] = [open[at], open[at + 1]];
  if (at < open.length / 2 || !next || parseDate(line.plain) !== null) return false;
  return STAMP.test(line.plain) ? line.wordCount > 4 : SAYS.test(line.plain) && STAMP.test(next.plain);
}

/** Numbered and indented, to the end, under a text that is not: how blogs list their comments. */
function indentedTail(draft: Draft, open: Block[]): Found | null {
  let at = open.length;
  while (at > 0 && open[at - 1].indent > 0) at--;
  const form = draft.claims.some((claim) => claim?.rule === 'reply-form');
  const numbered = at < open.length && /^\d{1,3}[.)]\s/.test(open[at].plain);
  const others = open.slice(0, at).filter((block) => block.indent === 0).length;
  const many = open.length - at >= (form ? 1 : 2);
  if (!many || others < TEXT_BEFORE || (!form && !numbered)) return null;
  // a numbered list that closes a text goes on counting; a thread of comments has paragraphs without number
  const all = open.slice(at).every((block) => /^(?:\d{1,3}[.)]|[•*-])\s/.test(block.plain));
  return all && !form ? null : { blocks: open.slice(at), confidence: form ? 0.9 : 0.6 };
}

function closingDate(open: Block[]): Block | null {
  return (
    open.find((block, i) => i > TEXT_BEFORE && i > open.length / 3 && parseDate(block.plain) !== null) ?? null
  );
}

function afterDate(draft: Draft, open: Block[], date: Block | null): Found | null {
  if (!date) return null;
  const at = open.indexOf(date) + 1;
  const after = open.slice(at);
  if (after.length === 0) return null;
  const before = open.slice(0, at - 1);
  const score =
    0.4 +
    (after[0].gap > draft.usualGap ? 0.2 : 0) +
    (straightShare(after) > straightShare(before) + 0.5 ? 0.2 : 0) +
    (after.some((block) => ADDRESS.test(block.plain)) ? 0.2 : 0);
  return score >= ENOUGH ? { blocks: after, confidence: Math.min(0.95, score) } : null;
}

/** Share of straight marks among all quotation marks: a page has one habit, its readers another. */
function straightShare(blocks: Block[]): number {
  let straight = 0;
  let curly = 0;
  for (const block of blocks) {
    straight += block.plain.match(/["']/g)?.length ?? 0;
    curly += block.plain.match(/[“”‘’]/g)?.length ?? 0;
  }
  return straight + curly === 0 ? 0 : straight / (straight + curly);
}
