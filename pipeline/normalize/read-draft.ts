import type { Recipe } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import { splitBlocks } from './blocks/split-blocks.ts';
import type { Block, Claim, Credits, Draft, Rule } from './draft.ts';
import { noteDefinitions } from './notes/note-definitions.ts';
import { blockQuotation } from './rules/block-quotation.ts';
import { sectionBreak } from './rules/break.ts';
import { byline } from './rules/byline.ts';
import { closingSignature } from './rules/closing-signature.ts';
import { contentsList } from './rules/contents-list.ts';
import { epigraph } from './rules/epigraph.ts';
import { headings } from './rules/headings.ts';
import { indentedQuotation } from './rules/indented-quotation.ts';
import { lists } from './rules/lists.ts';
import { pageControl } from './rules/page-control.ts';
import { profile } from './rules/profile.ts';
import { pullQuote } from './rules/pull-quote.ts';
import { recipeDecisions } from './rules/recipe-decisions.ts';
import { referenceEntries } from './rules/reference-entries.ts';
import { referenceList } from './rules/reference-list.ts';
import { relatedReading } from './rules/related-reading.ts';
import { replyForm } from './rules/reply-form.ts';
import { responses } from './rules/responses.ts';
import { title } from './rules/title.ts';
import { verse } from './rules/verse.ts';

/**
 * In this order: the editor first; then what is plain to see, buttons, and from the top (title, byline) and from the end of the page
 * (form, teasers, profile), so that the middle is the text; pull quotes before quotations, since they stand between a
 * quotation and what leads to it; labels within quotations before headings, which look the same.
 */
const RULES: Rule[] = [
  pageControl,
  title,
  byline,
  referenceList,
  referenceEntries,
  replyForm,
  relatedReading,
  contentsList,
  noteDefinitions,
  profile,
  responses,
  // and once more: without the comments it may be the last of the text
  profile,
  sectionBreak,
  pullQuote,
  epigraph,
  lists,
  blockQuotation,
  indentedQuotation,
  verse,
  headings,
  closingSignature,
];

export interface Reading {
  draft: Draft;
  credits: Credits;
  messages: Message[];
}

/** Cuts a source into blocks and lets every rule say what they are; the first to claim a block has it. */
export function readDraft(file: string, source: string, recipe: Recipe | null): Reading {
  const blocks = splitBlocks(source);
  const claims: Draft['claims'] = new Array(blocks.length).fill(undefined);
  const draft: Draft = { file, source, blocks, claims, usualGap: usualGap(blocks) };
  const reading: Reading = { draft, credits: { authors: [], date: null }, messages: [] };
  for (const rule of [recipeDecisions(recipe?.decisions ?? []), ...RULES]) apply(reading, rule);
  blocks.forEach((block) => {
    claims[block.index] ??= plainParagraph(block);
  });
  return reading;
}

function apply({ draft, credits, messages }: Reading, rule: Rule): void {
  const verdict = rule(draft);
  for (const claim of verdict.claims)
    if (takes(draft.claims[claim.block], claim)) draft.claims[claim.block] = claim;
  for (const message of verdict.messages) messages.push(message);
  if (credits.authors.length === 0) credits.authors = verdict.credits?.authors ?? [];
  credits.date ??= verdict.credits?.date ?? null;
}

/** A free block, or one of a list that is found to stand in a quotation. */
function takes(known: Claim | undefined, claim: Claim): boolean {
  return (
    !known || (known.kind === claim.kind && known.quotation === undefined && claim.quotation !== undefined)
  );
}

function plainParagraph(block: Block): Claim {
  return { block: block.index, kind: 'paragraph', rule: 'text', confidence: 0.9, group: block.index };
}

/** The number of blank lines that most blocks have above them. */
function usualGap(blocks: Block[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of blocks.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0];
}
