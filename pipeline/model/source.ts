/** A raw text as it was received. */
export interface Source {
  /** base name of its recipe, or of the file */
  id: string;
  /** path as messages name it */
  file: string;
  /** the file's bytes */
  bytes: Uint8Array;
}

/**
 * What a rule did with one run of the source. Spans follow each other without gap: the `source` of all of them,
 * joined, is the decoded source with LF line ends.
 */
export interface LedgerSpan {
  /** offset in the decoded source, UTF-16 units */
  from: number;
  /** offset after the last character */
  to: number;
  as: 'kept' | 'changed' | 'dropped';
  /** the rule that decided; `text` for what is simply kept */
  rule: string;
  source: string;
  /** what stands in the text for it; '' if dropped, the same as `source` if kept */
  text: string;
}

/** Everything that happened to a source on its way to a text, and what is needed to get its bytes back. */
export interface Ledger {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';
  byteOrderMark: boolean;
  /** what a line ended with in the file; for mixed files the offsets (in the decoded text) of LFs that were CRLF or CR */
  lineEnds: { kind: 'lf' | 'crlf' | 'cr' | 'mixed'; crlf?: number[]; cr?: number[] };
  spans: LedgerSpan[];
}
