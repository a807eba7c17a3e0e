import type { Ledger } from '../../model/source.ts';

export interface LedgerTotals {
  /** of the decoded source, UTF-16 units */
  characters: number;
  kept: number;
  changed: number;
  dropped: number;
  /** the spans follow each other without gap, and their lengths are those of their sources */
  reconstructed: boolean;
}

/** How many characters of the source were kept, changed and dropped. */
export function ledgerTotals(ledger: Ledger): LedgerTotals {
  const totals: LedgerTotals = { characters: 0, kept: 0, changed: 0, dropped: 0, reconstructed: true };
  for (const span of ledger.spans) {
    const sound = span.from === totals.characters && span.to - span.from === span.source.length;
    totals.reconstructed &&= sound && (span.as !== 'kept' || span.text === span.source);
    totals.characters += span.source.length;
    totals[span.as] += span.source.length;
  }
  return totals;
}
