import type { Block, Claim, Draft } from '../draft.ts';
import { capitalShare } from './capital-share.ts';
import { IS_HEADING } from './heading-score.ts';

/** signatures are looked for within so many blocks */
const REACH = 14;
/** a line of signature has at most so many words */
const SIGNATURE_WORDS = 16;

/** share of paragraphs in the first person singular up to which it is not the author's own way of speaking */
const RARE = 0.25;
/** paragraphs looked at for that */
const SAMPLE = 200;

export interface Extent {
  claims(confidence: number): Claim[];
  /** place in the flow of the last quoted block */
  end: number;
}

/**
 * How far a quotation reaches that begins at `start`: one paragraph; to the closing mark, where it opens with one; over
 * the list that its paragraph leads into; to the signatures, where a document is quoted.
 */
export function quotedExtent(draft: Draft, blocks: Block[], start: number, scores: Float64Array): Extent {
  const limit = stopAfter(draft, blocks, start, scores);
  let end = closingMark(blocks, start, limit);
  if (end === start) end = voiceEnd(draft, blocks, start, limit);
  if (blocks[end].plain.endsWith(':')) end = listEnd(draft, blocks, end, limit);
  const signatures = signaturesWithin(draft, blocks, end, limit);
  if (signatures > 0) end = limit;
  return { end, claims };

  function claims(confidence: number): Claim[] {
    return blocks.slice(start, end + 1).map((block, i, all): Claim => {
      const known = draft.claims[block.index];
      const signature = i >= all.length - signatures;
      const quotation = blocks[start].index;
      if (known) return { ...known, quotation };
      const kind = signature ? 'signature' : 'paragraph';
      return { block: block.index, kind, rule: 'block-quotation', confidence, group: block.index, quotation };
    });
  }
}

/** The last block before the next heading, within reach. */
function stopAfter(draft: Draft, blocks: Block[], start: number, scores: Float64Array): number {
  let end = start;
  let signing = false;
  while (end + 1 < blocks.length && end - start < REACH) {
    const next = blocks[end + 1];
    const kind = draft.claims[next.index]?.kind;
    // below a line that ends in a comma stand the names of those who sign, with their offices
    signing ||= end > start && blocks[end].plain.endsWith(',') && isSignature(draft, blocks[end]);
    const name = signing && next.plain.includes(',');
    if ((scores[next.index] >= IS_HEADING && !name) || (kind && kind !== 'item')) break;
    end++;
  }
  return end;
}

function closingMark(blocks: Block[], start: number, limit: number): number {
  const depth = (text: string) => (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0);
  if (!blocks[start].plain.startsWith('“')) return start;
  let open = 0;
  for (let i = start; i <= limit; i++) {
    // every paragraph of a long quotation opens again, and only the last one closes
    const again = i > start && open > 0 && blocks[i].plain.startsWith('“') ? 1 : 0;
    open += depth(blocks[i].plain) - again;
    if (open <= 0) return i;
  }
  return start;
}

/** Where a witness speaks as "I" and the author hardly ever does, the last paragraph that goes on so. */
function voiceEnd(draft: Draft, blocks: Block[], start: number, limit: number): number {
  if (!speaksAsOne(blocks[start].plain)) return start;
  let end = start;
  while (end < limit && !draft.claims[blocks[end + 1].index] && speaksAsOne(blocks[end + 1].plain)) end++;
  return end > start && soleVoiceShare(blocks) <= RARE ? end : start;
}

function soleVoiceShare(blocks: Block[]): number {
  const sample = blocks.slice(0, SAMPLE);
  return sample.filter((block) => speaksAsOne(block.plain)).length / sample.length;
}

/** First person singular outside quotation marks. */
function speaksAsOne(text: string): boolean {
  return /\b(?:I|[Mm]y|[Mm]yself)\b/.test(text.replace(/“[^”]*”/g, ''));
}

function listEnd(draft: Draft, blocks: Block[], at: number, limit: number): number {
  let end = at;
  while (end < limit && draft.claims[blocks[end + 1].index]?.kind === 'item') end++;
  return end;
}

/** How many of the last blocks sign the document: two or more short lines of names, right before the next heading. */
function signaturesWithin(draft: Draft, blocks: Block[], end: number, limit: number): number {
  let count = 0;
  while (limit - count > end && isSignature(draft, blocks[limit - count])) count++;
  return count >= 2 ? count : 0;
}

function isSignature(draft: Draft, block: Block): boolean {
  if (draft.claims[block.index] || block.wordCount > SIGNATURE_WORDS) return false;
  return block.plain.endsWith(',') || (capitalShare(block.plain) >= 0.6 && !/[?!:;]$/.test(block.plain));
}
