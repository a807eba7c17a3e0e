import type { Candidate } from './fill-page.ts';
import type { PageRoom, Slug } from './page.ts';
import { penalties } from './penalties.ts';

/** Half lines that a page is deep to the eye: its notes stand at the foot; without them the last line of text counts. */
export function visibleDepth(candidate: Candidate): number {
  return candidate.page.notes.length > 0 ? candidate.page.depth * 2 : candidate.body;
}

/** A page with nothing behind it in its section. */
const isLast = ({ page, waiting }: Candidate, slugs: Slug[]): boolean =>
  page.to === slugs.length && waiting.length === 0;

/** What a page costs wherever it stands. Unit: see penalties.ts. */
export function pageCost(candidate: Candidate, slugs: Slug[], room: PageRoom): number {
  const { page } = candidate;
  const ends = isLast(candidate, slugs);
  let cost =
    penalties.page + (candidate.waiting.length > 0 ? penalties.split : 0) + textCost(candidate, ends);
  if (page.late.length > 0) cost += penalties.late + penalties.lateNote * page.late.length;
  return ends ? cost : cost + whiteCost(candidate, room);
}

/**
 * What a page that costs `cost` by itself does on its side of a spread, beside the left page (`left`: visible depth, null on
 * a left page).
 */
export function costBeside(
  cost: number,
  candidate: Candidate,
  slugs: Slug[],
  right: boolean,
  left: number | null,
): number {
  if (isLast(candidate, slugs)) return cost;
  const hyphen = right ? penalties.hyphenTurn : penalties.hyphen;
  const own = slugs[candidate.page.to - 1]?.hyphen ? cost + hyphen : cost;
  return left === null ? own : own + (penalties.facing * Math.abs(left - visibleDepth(candidate))) / 2;
}

/** Space that is empty for no reason of the text. */
function whiteCost(candidate: Candidate, room: PageRoom): number {
  const short = room.lines - visibleDepth(candidate) / 2;
  const early = short <= 1 ? penalties.short * Math.max(0, short) : penalties.white * short ** 2;
  if (candidate.page.notes.length === 0) return early;
  const gap = Math.max(0, candidate.white / room.grid - penalties.freeGap);
  return early + penalties.gap * gap ** 2;
}

function textCost({ page, text }: Candidate, ends: boolean): number {
  if (ends) return text < penalties.endLines && page.from > 0 ? penalties.end : 0;
  if (text === 0 && page.notes.length > 0) return penalties.noText;
  return page.notes.length > 0 ? penalties.fewText * Math.max(0, penalties.fewLines - text) : 0;
}
