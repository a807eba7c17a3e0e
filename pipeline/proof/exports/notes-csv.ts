import { stringify } from 'csv-stringify/sync';
import type { Proof, ProofNote } from '../../model/proof.ts';
import { CSV_COLUMNS, type CsvColumn } from './csv-columns.ts';
import { neutralCell } from './formula-cells.ts';

/** Spreadsheets read UTF-8 only where this stands first. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * All notes as a table to be filled in: RFC 4180 with commas and CRLF, UTF-8 with a byte-order mark.
 * Cells that a spreadsheet would calculate have an apostrophe before them.
 */
export function notesCsv({ notes, texts }: Proof): string {
  const titles = new Map(texts.map(({ id, title }) => [id, title]));
  const rows = notes.map((note) => {
    const cells = cellsOf(note, titles.get(note.text) ?? note.text);
    return CSV_COLUMNS.map((column) => neutralCell(cells[column]));
  });
  return BYTE_ORDER_MARK + stringify([[...CSV_COLUMNS], ...rows], { record_delimiter: '\r\n' });
}

function cellsOf(note: ProofNote, title: string): Record<CsvColumn, string> {
  return {
    key: `${note.text}/${note.id}`,
    text: title,
    page: note.page ?? '',
    mark: note.mark ?? '',
    series: note.series,
    by: note.by ?? '',
    status: note.status,
    signedOff: note.signedOff ?? '',
    lemma: note.lemmas.map(({ before, lemma, after }) => `${before}[${lemma}]${after}`).join('\n'),
    note: note.body?.trimEnd() ?? '',
    printed: note.plain,
    support: note.support ?? '',
    works: note.works.join(', '),
    findings: note.findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'),
    correction: '',
    fingerprint: note.fingerprint ?? '',
  };
}
