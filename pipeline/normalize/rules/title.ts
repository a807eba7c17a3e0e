import { finding } from '../../diagnostics/finding.ts';
import type { Block, Draft, Verdict } from '../draft.ts';
import { parseCredits } from './parse-credits.ts';
import { wholeGroup } from './whole-group.ts';

/** a title has no more words */
const LONGEST = 22;
/** what stands above a list of headings */
const CONTENTS = /^(?:(?:table of )?contents|in this (?:article|issue|post)):?$/i;
/** what is a title alone is no text: this many blocks have to follow */
const TEXT_AFTER = 2;

/**
 * The first block that the page did not put there, where it is a line that is no sentence; a short line close below it is the subtitle. A text without
 * title is a finding: it has to be given in the recipe.
 */
export function title(draft: Draft): Verdict {
  const index = draft.claims.findIndex((claim, i) => !claim && i < draft.blocks.length);
  const first = draft.blocks[Math.max(index, 0)];
  if (!first) return { claims: [], messages: [] };
  const above = draft.claims.slice(0, Math.max(index, 0)).some((claim) => claim?.kind !== 'drop');
  if (above || !isTitle(draft, first)) return { claims: [], messages: [noTitle(draft)] };
  const next = draft.blocks[first.index + 1];
  const below = next && next.gap < Math.max(1, draft.usualGap) && draft.usualGap > 0 && isTitle(draft, next);
  const subtitle = below && !parseCredits(next.plain) ? [next] : [];
  return {
    claims: [
      ...wholeGroup([first], { kind: 'title', rule: 'title', confidence: 0.9 }),
      ...wholeGroup(subtitle, { kind: 'subtitle', rule: 'title', confidence: 0.7 }),
    ],
    messages: [],
  };
}

function isTitle(draft: Draft, block: Block): boolean {
  if (CONTENTS.test(block.plain)) return false;
  if (block.wordCount > LONGEST || draft.blocks.length <= block.index + TEXT_AFTER) return false;
  return /[\p{L}\p{N}]/u.test(block.plain) && !/[.,;:…]["”’)]?$/.test(block.plain);
}

const noTitle = (draft: Draft) =>
  finding('no-title', 'The source begins with its text: no title was found.', {
    file: draft.file,
    line: draft.blocks[0]?.line ?? null,
    column: null,
  });
