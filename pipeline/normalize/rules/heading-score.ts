import type { Block, Draft } from '../draft.ts';
import { capitalShare } from './capital-share.ts';

/** from this score a line is a heading */
export const IS_HEADING = 0.5;

/** longest heading, in words; longer ones are sentences */
const LONGEST = 20;
/** chapter numbers, with the stop that they may end in */
const NUMBERED =
  /^(?:chapter|part|section|appendix)\s+[\divxlc]+\b|^[IVXLC]+[.:]\s|^\d{1,2}(?:\.\d{1,2})*[.:)]?\s+\p{Lu}/iu;

const ASKS =
  /^(?:what|why|how|who|whom|whose|where|when|which|did|does|do|is|are|was|were|can|could|should|will|would|has|have|had)\b[^.?!]*\?$/i;

/** The blocks about one, in the flow. */
export interface Neighbours {
  before?: Block;
  after?: Block;
  /** the block before is taken for a heading */
  afterHeading: boolean;
}

/**
 * How much a block looks like a heading, 0 to 1, from its own form and what stands about it. The figures are set on
 * the texts of test/bench and on made-up ones: a plain short line scores .65 to .8, and a question or an exclamation,
 * which may be a sentence of the text, needs a wide gap, capitals or brevity besides.
 */
export function headingScore(
  draft: Draft,
  block: Block,
  { before, after, afterHeading }: Neighbours,
): number {
  const text = block.plain;
  if (!after || block.endLine > block.line || block.wordCount > LONGEST) return 0;
  const numbered = NUMBERED.test(text);
  if (/[,;:]$|[.…]["”’)]?$/.test(text) && !(numbered && block.wordCount <= 10 && !/[,;:]$/.test(text)))
    return 0;
  if (!/^["“‘'(¿¡]*[\p{Lu}\p{N}\p{Lo}]/u.test(text) || /^[\d\W]+$/u.test(text)) return 0;
  // below a short line that ends in a comma stands a name that signs
  if (before && before.wordCount <= LONGEST && before.plain.endsWith(',')) return 0;
  const wide = block.gap > draft.usualGap;
  return Math.max(0, Math.min(1, lengthScore(block) + form(text, numbered) + place()));

  function place(): number {
    const crowded = !wide && block.gap < draft.usualGap && before !== undefined;
    const question = /[?!]["”’)]?$/.test(text);
    return (
      (wide ? 0.2 : 0) -
      (crowded ? 0.3 : 0) -
      (after!.gap < draft.usualGap ? 0.1 : 0) -
      (question && afterHeading && !wide ? 0.3 : 0)
    );
  }
}

/** A question that is one sentence may be longer than another heading. */
function lengthScore({ wordCount, plain }: Block): number {
  if (wordCount <= 8) return 0.8;
  return wordCount <= 12 || ASKS.test(plain) ? 0.65 : 0.5;
}

function form(text: string, numbered: boolean): number {
  const sentences = /[a-z]{2}[.!?]["”’]?\s+\p{Lu}/u.test(text);
  const shout = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  const question = /[?!]["”’)]?$/.test(text);
  const capitals = capitalShare(text) >= 0.7;
  return (
    (numbered || shout || capitals ? 0.2 : 0) - (question ? 0.15 : 0) - (sentences && !numbered ? 0.3 : 0)
  );
}
