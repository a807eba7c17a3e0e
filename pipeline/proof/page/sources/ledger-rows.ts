import type { LedgerSpan } from '../../../model/source.ts';

/** A run of a row: what stood in the source, what stands in the text, and who decided. */
export interface LedgerPiece {
  as: LedgerSpan['as'];
  rule: string;
  source: string;
  text: string;
}

/** A paragraph or so of a source and what became of it. */
export interface LedgerRow {
  /** of the source, from 1 */
  line: number;
  pieces: LedgerPiece[];
}

/** What parts a source into rows: a blank line. */
const BLANK = /(\n[^\S\n]*\n\s*)/;

/** The spans of a ledger as rows of a table; all their sources, joined, are the source. */
export function ledgerRows(spans: readonly LedgerSpan[]): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let row: LedgerRow = { line: 1, pieces: [] };
  let line = 1;
  const add = (piece: LedgerPiece) => {
    // blank lines before a row belong to the row before it
    if (row.pieces.length === 0) row.line = line;
    row.pieces.push(piece);
    line += piece.source.split('\n').length - 1;
    if (!BLANK.test(piece.source)) return;
    rows.push(row);
    row = { line, pieces: [] };
  };
  for (const { as, rule, source, text } of spans) {
    if (as !== 'kept') add({ as, rule, source, text });
    else for (const part of parts(source)) add({ as, rule, source: part, text: part });
  }
  if (row.pieces.length > 0) rows.push(row);
  return rows;
}

/** Words, each with the blank lines after them. */
function parts(source: string): string[] {
  const split = source.split(BLANK);
  const joined: string[] = [];
  for (let at = 0; at < split.length; at += 2) joined.push(split[at] + (split[at + 1] ?? ''));
  return joined.filter((part) => part !== '');
}
