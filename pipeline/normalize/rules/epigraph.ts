import type { Block, Claim, Draft, Verdict } from '../draft.ts';
import { flow } from './flow.ts';
import { IS_HEADING } from './heading-score.ts';
import { headingScores } from './heading-scores.ts';

/** who a quotation is by: a dash, a name, a work */
const ATTRIBUTION = /^(?:[–—―]|--?)\s?(?=\p{Lu})/u;
const ATTRIBUTION_WORDS = 20;
/** an epigraph is short */
const EPIGRAPH_WORDS = 120;

/**
 * A quotation with a line `– Name` below it. After a title or heading, or after another one, it is an epigraph;
 * elsewhere a block quotation with its attribution.
 */
export function epigraph(draft: Draft): Verdict {
  const scores = headingScores(draft);
  const blocks = flow(draft);
  const claims: Claim[] = [];
  let free = 0;
  for (let i = 1; i < blocks.length; i++) {
    if (i <= free || !isAttribution(draft, blocks, i)) continue;
    const opens = i - 1 === 0 || leads(draft, scores, blocks[i - 2], claims);
    claims.push(...pair(blocks[i - 1], blocks[i], opens));
    free = i + 1;
  }
  return { claims, messages: [] };
}

function isAttribution(draft: Draft, blocks: Block[], i: number): boolean {
  const [quote, line, next] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (!ATTRIBUTION.test(line.plain) || line.wordCount > ATTRIBUTION_WORDS || line.gap > 1) return false;
  if (draft.claims[line.index] || draft.claims[quote.index] || quote.wordCount > EPIGRAPH_WORDS) return false;
  // lists begin with dashes too, and colons lead to them
  const sign = /^[-–—―] /u.exec(line.plain)?.[0];
  const list = sign !== undefined && (next?.plain.startsWith(sign) || quote.plain.startsWith(sign));
  return !list && !quote.plain.endsWith(':');
}

function leads(draft: Draft, scores: Float64Array, before: Block, found: Claim[]): boolean {
  if (scores[before.index] >= IS_HEADING || found.at(-1)?.block === before.index) return true;
  return draft.claims[before.index]?.kind === 'attribution';
}

function pair(quote: Block, line: Block, opens: boolean): Claim[] {
  const group = quote.index;
  const rule = opens ? 'epigraph' : 'block-quotation';
  const confidence = opens ? 0.9 : 0.75;
  const inside = opens ? {} : { quotation: group };
  const before = line.gap === 0 ? { before: '\n' } : {};
  return [
    { block: quote.index, kind: opens ? 'epigraph' : 'paragraph', rule, confidence, group, ...inside },
    { block: line.index, kind: 'attribution', rule, confidence, group, ...inside, ...before },
  ];
}
