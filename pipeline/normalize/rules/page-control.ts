import type { Block, Draft, Verdict } from '../draft.ts';
import { dropped } from './dropped.ts';
import { mergeVerdicts } from './merge-verdicts.ts';

/** a button or link has no more words */
const LONGEST = 14;
const ACTION =
  /^(?:please\s+)?(?:click here|click|download|get|print|share|tweet|e-?mail|send|save|subscribe|sign up|log ?in|register|donate|support us|follow(?: us)?|like us|listen to|watch|view|read|skip to|jump to|back to|go to|copy link|cite)\b/i;
/** what such a control acts on: without it a line that begins with a verb may be a heading */
const OBJECT =
  /\b(?:pdf|e-?pub|e-?book|mobi|print(?:er)?|page|link|article|pamphlet|leaflet|post|version|newsletter|mailing list|facebook|twitter|x\.com|whatsapp|telegram|reddit|instagram|mastodon|bluesky|youtube|podcast|e-?mail|friends?|comments?|content|top|menu|site|website)\b/i;
/** a line that begins small is no heading, and one that names a file is no sentence */
const FILE = /\b(?:pdf|e-?pub|mobi|printable|print version|mp3)\b/i;
const ALONE =
  /^(?:share(?: this)?|tweet|print(?: this)?|pin it|e-?mail|pdf|advertisement|subscribe|download|permalink|facebook|twitter|whatsapp|telegram|reddit|\d+ min(?:ute)?s? read|reading time:? .{1,20}|skip to (?:main )?content|back to top|log ?in|sign up|tags?:? .{1,80}|filed under:? .{1,80}|posted in:? .{1,80})$/i;

/** Buttons and links of a web page: download, share, print. */
export function pageControl(draft: Draft): Verdict {
  const found = draft.blocks.filter((block) => !draft.claims[block.index] && isControl(block));
  return mergeVerdicts(
    found.map((block) =>
      dropped(
        draft,
        [block],
        'page-control',
        0.8,
        'This line is a button or link of the page that was saved.',
      ),
    ),
  );
}

function isControl(block: Block): boolean {
  const text = block.plain;
  if (block.wordCount > LONGEST || /[,;]$|[a-z]\.$/.test(text)) return false;
  if (ALONE.test(text) || (/^\p{Ll}/u.test(text) && FILE.test(text))) return true;
  return ACTION.test(text) && OBJECT.test(text.replace(ACTION, '')) && !text.endsWith('?');
}
