import type { LedgerSpan } from '../../pipeline/model/source.ts';

/**
 * The source out of its ledger, by the ledger's offsets alone and without code of the pipeline; null where a span does
 * not begin where the one before ends.
 */
export function rebuilt(spans: LedgerSpan[]): string | null {
  let text = '';
  for (const { from, to, source } of spans) {
    if (from !== text.length || to - from !== source.length) return null;
    text += source;
  }
  return text;
}
