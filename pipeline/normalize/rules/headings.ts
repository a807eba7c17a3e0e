import type { Block, Claim, Draft, Verdict } from '../draft.ts';
import { IS_HEADING } from './heading-score.ts';
import { headingScores } from './heading-scores.ts';

/** two levels are told from their gaps only where each has so many headings */
const FEWEST = 2;
const NUMBERED_CHAPTER =
  /^(?:chapter|part)\s+(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/**
 * Plain short lines that head what follows, and which of them are chapters: those of the contents list, those that say
 * so, or those with a wider gap above them where others have none.
 */
export function headings(draft: Draft): Verdict {
  const scores = headingScores(draft);
  const found = draft.blocks.filter((block) => scores[block.index] >= IS_HEADING);
  const chapters = chaptersAmong(draft, found);
  const claims = found
    .filter((block) => !draft.claims[block.index])
    .map((block): Claim => {
      const kind = chapters.has(block.index) ? 'chapter' : 'heading';
      return {
        block: block.index,
        kind,
        rule: kind,
        confidence: Math.min(0.95, scores[block.index]),
        group: block.index,
      };
    });
  return { claims, messages: [] };
}

function chaptersAmong(draft: Draft, found: Block[]): Set<number> {
  if (draft.claims.some((claim) => claim?.kind === 'chapter')) return new Set();
  const named = found.filter((block) => NUMBERED_CHAPTER.test(block.plain));
  const chapters = named.length >= FEWEST && named.length < found.length ? named : wide(draft, found);
  return new Set([...opening(draft, found, chapters), ...chapters].map((block) => block.index));
}

function wide(draft: Draft, found: Block[]): Block[] {
  const isWide = (block: Block) => block.gap > draft.usualGap && block.index > 0;
  const some = found.filter(isWide);
  // a wide gap before a paragraph shows that in this text it is no sign of a chapter
  const headings = new Set(found);
  const loose = draft.blocks.some(
    (block) => isWide(block) && !draft.claims[block.index] && !headings.has(block),
  );
  return !loose && some.length >= FEWEST && found.length - some.length >= FEWEST ? some : [];
}

/** The heading above all text is a chapter where others are: else the first sections would stand in none. */
function opening(draft: Draft, found: Block[], chapters: Block[]): Block[] {
  const first = found[0];
  if (chapters.length === 0 || !first || chapters.includes(first)) return [];
  const text = draft.blocks.some((block) => block.index < first.index && !draft.claims[block.index]);
  return text ? [] : [first];
}
