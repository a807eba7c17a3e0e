import { finding } from '../../diagnostics/finding.ts';
import type { Block, Claim, Draft, Verdict } from '../draft.ts';
import { flow } from './flow.ts';
import { IS_HEADING } from './heading-score.ts';
import { headingScores } from './heading-scores.ts';
import { introducesQuotation } from './introduces-quotation.ts';
import { labelledPieces } from './labelled-pieces.ts';
import { quotedExtent } from './quoted-extent.ts';

/** what leads nowhere without a word of saying: a line this short is a label */
const SHORT = 4;
/** a quotation set as a block has at least so many words, where nothing but a colon leads to it */
const FEWEST = 12;
/** from here on a colon has a word of saying before it */
const SAID = 0.8;
const ENUMERATION = /^(?:first(?:ly)?|one|(?:in|on) the (?:first|one)|to begin with|\(?[a1i][.)])\b/i;

/**
 * Quotations set as blocks but not marked as such: what follows a paragraph that leads into one. One paragraph, unless
 * labels, an open quotation mark, a list or signatures show that there is more. What the author says between the pieces
 * stays outside.
 */
export function blockQuotation(draft: Draft): Verdict {
  const blocks = flow(draft);
  const scores = headingScores(draft);
  const verdict: Verdict = { claims: [], messages: [] };
  for (let i = 0; i + 1 < blocks.length; ) {
    const found = quotationAfter(draft, blocks, scores, i);
    for (const claim of found.claims) verdict.claims.push(claim);
    for (const message of found.messages) verdict.messages.push(message);
    // the last quoted block may lead on; a quotation within one is not looked for
    i = Math.max(i + 1, found.next);
  }
  return verdict;
}

function quotationAfter(draft: Draft, blocks: Block[], scores: Float64Array, i: number) {
  const none = { claims: [] as Claim[], messages: [] as Verdict['messages'], next: 0 };
  const introduction = isOpen(draft, blocks[i]) && introducesQuotation(blocks[i].plain);
  if (!introduction) return none;
  const said = introduction.confidence >= SAID;
  const next = blocks[i + 1];
  const labelled = said && !introduction.runsOn ? labelledPieces(draft, blocks, i + 1) : null;
  if (labelled) return { ...labelled, messages: bridging(draft, labelled.outside) };
  if (!isOpen(draft, next) || !fits(next, introduction.runsOn, said)) return none;
  if (blocks[i].wordCount < SHORT && !said) return none;
  if (scores[next.index] >= IS_HEADING && !next.plain.match(/^["“]/)) return none;
  const extent = quotedExtent(draft, blocks, i + 1, scores);
  return { claims: extent.claims(introduction.confidence), messages: [], next: extent.end };
}

const isOpen = (draft: Draft, block: Block) => !draft.claims[block.index];

function fits(block: Block, runsOn: boolean, said: boolean): boolean {
  if (runsOn) return /^[\p{Ll}…“‘"]/u.test(block.plain);
  if (said) return true;
  return block.wordCount >= FEWEST && !ENUMERATION.test(block.plain) && !block.plain.endsWith(';');
}

function bridging(draft: Draft, outside: Block[]): Verdict['messages'] {
  return outside.map((block) =>
    finding('block-quotation', 'This paragraph between quoted pieces is taken for the author’s own.', {
      file: draft.file,
      line: block.line,
      column: block.column,
    }),
  );
}
