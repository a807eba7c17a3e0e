import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome } from '../../model/message.ts';
import { originalCell } from '../exports/formula-cells.ts';
import { decodeTable } from './decode-table.ts';
import { CHANGED_BY, type NotesRow, type ReadColumn } from './notes-table.ts';
import { parseTable, type TableRecord } from './parse-table.ts';
import { readHeader } from './read-header.ts';

/**
 * Reads notes.csv as a proofreader has sent it back. Rows that cannot be used are messages with their line, and the others
 * are read. `file` names it in messages; `column` in places counts columns of the table.
 */
export function readTable(bytes: Uint8Array, file: string): Outcome<NotesRow[]> {
  const at = (line: number | null) => ({ file, line, column: null });
  const text = decodeTable(bytes);
  if (text === null) {
    const what = 'it is neither UTF-8 nor UTF-16';
    return { value: [], messages: [finding('csv-unreadable', what, at(null), SAVE_AS)] };
  }
  const table = parseTable(text);
  if ('fault' in table)
    return { value: [], messages: [finding('csv-unreadable', table.fault, at(table.line))] };
  const [head, ...records] = table.records;
  if (head === undefined)
    return { value: [], messages: [finding('csv-unreadable', 'there is nothing in it', at(null))] };
  const header = readHeader(head, file);
  if (header.value === null) return { value: [], messages: header.messages };
  const columns = header.value;
  const messages = [...header.messages];
  const rows = records.flatMap((record) => {
    const row = readRow(record, head.cells.length, columns, file);
    messages.push(...row.messages);
    return row.value ?? [];
  });
  return { value: once(rows, messages), messages };
}

const SAVE_AS = 'Save it as “CSV UTF-8”, as Excel calls it; in LibreOffice choose the character set UTF-8.';

function readRow(
  { cells, line }: TableRecord,
  width: number,
  columns: Map<ReadColumn, number>,
  file: string,
): Outcome<NotesRow | null> {
  const place = { file, line, column: null };
  const refuse = (what: string) => ({ value: null, messages: [finding('csv-row', what, place)] });
  if (cells.slice(width).some((cell) => cell !== ''))
    return refuse(`the row has ${cells.length} cells, the first line names ${width} columns`);
  const row: NotesRow = { key: '', fingerprint: '', place };
  const messages: Message[] = [];
  for (const [name, index] of columns) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const spoiled = (CHANGED_BY as readonly string[]).includes(name) ? spoiledCell(cell) : null;
    if (spoiled === null) row[name] = originalCell(cell);
    else messages.push(finding('csv-formula', `\`${name}\` ${spoiled}`, { ...place, column: index + 1 }));
  }
  row.key = row.key.trim();
  row.fingerprint = row.fingerprint.trim();
  if (row.key === '') return refuse('the row names no note: its `key` is empty');
  return { value: row, messages };
}

/** What spreadsheets write where they could not calculate. */
const CALCULATED = /^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$|^Err:\d+$/;

/** A dash begins a list and @ a citation: these are taken for words. */
function spoiledCell(cell: string): string | null {
  if (/^[\t\r\n ]*[=+]/.test(cell)) return 'begins like a formula';
  return CALCULATED.test(cell.trim()) ? `holds ${cell.trim()}, which a spreadsheet has put there` : null;
}

/** A note that has several rows is changed by none of them. */
function once(rows: NotesRow[], messages: Message[]): NotesRow[] {
  const first = new Map<string, NotesRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    const other = first.get(row.key);
    if (other === undefined) first.set(row.key, row);
    else {
      twice.add(row.key);
      const what = `\`${row.key}\` has a row at line ${other.place.line} already`;
      messages.push(finding('csv-row', what, row.place));
    }
  }
  return rows.filter(({ key }) => !twice.has(key));
}
