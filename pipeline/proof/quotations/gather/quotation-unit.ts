import type { CheckedQuotation } from '../../../model/proof.ts';
import type { CitedWork } from './read-citation.ts';

/** Why a quotation is held to be of a work. */
export interface Attribution {
  /** the work, and the one that it is quoted from if it is second-hand */
  work: CitedWork;
  by: NonNullable<CheckedQuotation['attributedBy']>;
  /** false: a guess, which counts only where the copy confirms it */
  sure: boolean;
}

/** A quotation as it stands in a text or note. */
export interface QuotationUnit {
  text: string;
  /** id of the note within the text */
  note?: string;
  file: string;
  line: number;
  words: string;
  /** number of the block in its text or note, and offsets in the block; a block quotation is whole blocks */
  block: number;
  blocks: number;
  from: number;
  to: number;
  attributions: Attribution[];
}
