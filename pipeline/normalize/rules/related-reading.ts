import type { Block, Draft, Verdict } from '../draft.ts';
import { dropped } from './dropped.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { wordsOf } from './words-of.ts';

const HEADING =
  /^(?:related(?: (?:reading|posts?|articles?|stories|content|links))?|read (?:more|next|also)|more (?:from|on|like this|stories|articles)\b.*|you (?:may|might) also (?:like|enjoy).*|recommended(?: .{1,30})?|latest (?:posts|articles|news)|popular (?:posts|articles)|(?:previous|next) (?:post|article)s?)$/i;
/** how an excerpt ends that was cut off */
const CUT = /(?:\.\.\.|…|\[…\]|\[\.\.\.\]|read more|continue reading)\s*[»›→]?$/i;
/** longest title, in words */
const TITLE_WORDS = 25;
/** with a heading of its own one teaser is enough; without, several are needed */
const WITHOUT_HEADING = 2;
/** share of the page above which there are none without a heading: what stands below a short article may be longer */
const ABOVE = 1 / 3;

/**
 * Teasers of other articles, mostly at the end of the page: a title, mostly twice (the picture's and the link's), and an
 * excerpt cut off in the middle of a sentence; with the heading above them, whatever it says.
 */
export function relatedReading(draft: Draft): Verdict {
  const open = draft.blocks.filter((block) => !draft.claims[block.index]);
  const verdicts: Verdict[] = [];
  for (let start = 1; start < open.length; start++) {
    const named = HEADING.test(open[start].plain);
    if (!named && start < open.length * ABOVE) continue;
    const { teasers, end } = teasersFrom(open, named ? start + 1 : start);
    if (teasers === 0 || (!named && teasers < WITHOUT_HEADING)) continue;
    const from = named || !isHeadingOf(open, start) ? start : start - 1;
    const what = `${teasers} teasers of other articles stand here.`;
    verdicts.push(dropped(draft, open.slice(from, end), 'related-reading', named ? 0.95 : 0.8, what));
    start = end - 1;
  }
  return mergeVerdicts(verdicts);
}

function teasersFrom(open: Block[], start: number): { teasers: number; end: number } {
  let end = start;
  let teasers = 0;
  for (let length = teaserAt(open, end); length > 0; length = teaserAt(open, end)) {
    end += length;
    teasers++;
  }
  return { teasers, end };
}

/** Blocks of the teaser that begins here, 0 where there is none. */
function teaserAt(open: Block[], at: number): number {
  const [first, second, third] = open.slice(at, at + 3);
  if (!first || !second || first.wordCount > TITLE_WORDS) return 0;
  if (sameWords(first, second)) return third && CUT.test(third.plain) ? 3 : 2;
  return !/[.:]$/.test(first.plain) && second.wordCount > first.wordCount && CUT.test(second.plain) ? 2 : 0;
}

function sameWords(a: Block, b: Block): boolean {
  const words = wordsOf(a.plain).join(' ');
  return words !== '' && words === wordsOf(b.plain).join(' ');
}

function isHeadingOf(open: Block[], start: number): boolean {
  const above = open[start - 1];
  return above !== undefined && above.wordCount <= 6 && !/[.,:;]$/.test(above.plain);
}
