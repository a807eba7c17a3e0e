import type { LedgerSpan } from '../../model/source.ts';

/** A run of a block with what became of it. Offsets in the decoded source. */
export interface Piece extends Omit<LedgerSpan, 'source'> {
  /** identifier of the note that is called here */
  call?: string;
  /** a list marker or note label: stands in the ledger, not among the words */
  marker?: boolean;
}
