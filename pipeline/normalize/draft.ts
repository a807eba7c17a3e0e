import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Message } from '../model/message.ts';

/** A paragraph of the source, or a line where lines are paragraphs. Offsets are UTF-16 units of the decoded source. */
export interface Block {
  /** place in Draft.blocks */
  index: number;
  /** first and last line, from 1 */
  line: number;
  endLine: number;
  /** column of the first character, from 1 */
  column: number;
  /** first character that is not white space, and the offset after the last one */
  from: number;
  to: number;
  /** the words with single spaces */
  plain: string;
  wordCount: number;
  /** blank lines before it */
  gap: number;
  /** white space before the first character; a tab counts 4 */
  indent: number;
}

/** What a block is. `paragraph` is what remains. */
export type Kind =
  | 'title'
  | 'subtitle'
  | 'standfirst'
  | 'byline'
  | 'biography'
  | 'chapter'
  | 'heading'
  | 'paragraph'
  | 'label'
  | 'signature'
  | 'verse'
  | 'epigraph'
  | 'attribution'
  | 'item'
  | 'note'
  | 'reference-heading'
  | 'reference'
  | 'response'
  | 'break'
  | 'drop';

/** What a rule says of one block. The first rule to claim a block has it. */
export interface Claim {
  block: number;
  kind: Kind;
  /** what the ledger names; `text` for a plain paragraph */
  rule: RuleId | 'text';
  /** 0 to 1 */
  confidence: number;
  /** first block of the list, note, epigraph, entry or section this is part of */
  group: number;
  /** first block of the quotation this stands in */
  quotation?: number;
  /** the list marker or note label the block begins with: length in `plain`, and what stands for it in the ledger */
  marker?: { length: number; text: string };
  /** number of an ordered item */
  number?: number;
  /** identifier of the note that this block defines */
  note?: string;
  /** what stands between the block before and this one; a blank line where absent */
  before?: string;
}

/** A date or names found in the lines about the text. */
export interface Credits {
  authors: string[];
  /** ISO date */
  date: string | null;
}

/** The source on its way to a text: its blocks, and what the rules have said of them so far. */
export interface Draft {
  file: string;
  source: string;
  blocks: Block[];
  /** by block index */
  claims: (Claim | undefined)[];
  /** how many blank lines usually stand between two blocks */
  usualGap: number;
}

/** What a rule returns. */
export interface Verdict {
  claims: Claim[];
  messages: Message[];
  credits?: Partial<Credits>;
}

/** A rule: looks at the draft and says what some of its blocks are. */
export type Rule = (draft: Draft) => Verdict;

/** Kinds that don't stand in the flow of the text: metadata and what is left out. */
export const OUT_OF_FLOW: ReadonlySet<Kind> = new Set([
  'title',
  'subtitle',
  'standfirst',
  'byline',
  'biography',
  'note',
  'response',
  'drop',
]);
