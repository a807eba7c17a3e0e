import { CsvError, parse } from 'csv-parse/sync';

/** Cells of a record, and the line that it begins on. */
export interface TableRecord {
  cells: string[];
  line: number;
}

/** A table, or why it cannot be read and where. */
export type ParsedTable = { records: TableRecord[] } | { fault: string; line: number };

const SEPARATORS = [',', ';', '\t'] as const;

const FAULTS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that begins a cell here is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands within a cell and is not written twice',
  INVALID_OPENING_QUOTE: 'a quotation mark stands within a cell that is not in quotation marks',
};

/**
 * Reads comma-separated values as spreadsheets of any country save them: with commas, semicolons or tabs, as the first
 * line shows, and any kind of line ends. Empty lines are left out.
 */
export function parseTable(text: string): ParsedTable {
  // Excel's own way of naming the separator
  const named = /^sep=([,;\t])\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const above = named ? 1 : 0;
  const delimiter = named?.[1] ?? separatorOf(body);
  try {
    const options = { delimiter, bom: true, info: true, relax_column_count: true } as const;
    const found = parse(body, options) as unknown as { record: string[]; info: { lines: number } }[];
    let line = above + 1;
    const records = found.map(({ record, info }): TableRecord => {
      const begins = line;
      line = above + info.lines + 1;
      return { cells: record, line: begins };
    });
    return { records: records.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { code, lines } = error as CsvError & { lines?: number };
    // it was opened by the last there is; `lines` is the end of the file
    const open = code === 'CSV_QUOTE_NOT_CLOSED' ? linesTo(body, body.lastIndexOf('"')) : null;
    const line = above + (open ?? lines ?? 1);
    return { fault: FAULTS[code] ?? `it cannot be read (${code})`, line };
  }
}

const linesTo = (text: string, end: number): number => text.slice(0, end).split(/\r\n|\n|\r/).length;

/** The one of the separators that the first line has most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => first.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0];
}
