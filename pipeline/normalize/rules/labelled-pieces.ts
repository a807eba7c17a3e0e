import type { Block, Claim, Draft } from '../draft.ts';

/** a label has at most so many words, more than a sentence never */
const LABEL_WORDS = 4;
/** paragraphs from one label to the next */
const REACH = 4;

export interface Pieces {
  claims: Claim[];
  /** the author's own paragraphs between the pieces */
  outside: Block[];
  /** place in the flow after the last piece */
  next: number;
}

/**
 * A quotation in pieces, each under a label of its own (months, names): label and paragraph, again and again. Where a
 * label has one paragraph more than the others, that is the author speaking between the pieces. Null without labels.
 */
export function labelledPieces(draft: Draft, blocks: Block[], start: number): Pieces | null {
  const labels = labelsFrom(draft, blocks, start);
  if (labels.length < 2) return null;
  const length = usualLength(labels);
  const last = labels.at(-1)!;
  const claims: Claim[] = [];
  const outside: Block[] = [];
  labels.forEach((at, i) => {
    const end = Math.min(labels[i + 1] ?? blocks.length, at + 1 + length);
    for (let k = at; k < end; k++) claims.push(claimOf(blocks[k], blocks[at].index, k === at));
    for (const block of blocks.slice(end, labels[i + 1] ?? end)) outside.push(block);
  });
  return { claims, outside, next: Math.min(last + length, blocks.length - 1) };
}

/** Places of the labels: the first right after the introduction, the others within reach of the one before. */
function labelsFrom(draft: Draft, blocks: Block[], start: number): number[] {
  const labels: number[] = [];
  for (let i = start; i < blocks.length && i <= (labels.at(-1) ?? start) + REACH; i++) {
    if (isLabel(draft, blocks, i)) labels.push(i);
    else if (labels.length === 0) break;
  }
  return labels;
}

function isLabel(draft: Draft, blocks: Block[], i: number): boolean {
  const block = blocks[i];
  const text = blocks[i + 1];
  if (draft.claims[block.index] || !text || draft.claims[text.index]) return false;
  const label =
    block.wordCount <= LABEL_WORDS && !/[.!?,;:]$/.test(block.plain) && block.gap <= draft.usualGap;
  return label && text.wordCount > LABEL_WORDS * 2;
}

/** Paragraphs under most labels; the last one has no end of its own and does not count. */
function usualLength(labels: number[]): number {
  const lengths = labels.slice(1).map((at, i) => at - labels[i] - 1);
  const sorted = lengths.sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function claimOf(block: Block, piece: number, label: boolean): Claim {
  return {
    block: block.index,
    kind: label ? 'label' : 'paragraph',
    rule: 'block-quotation',
    confidence: 0.75,
    group: block.index,
    quotation: piece,
  };
}
