import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message, Outcome } from '../../model/message.ts';
import { CSV_COLUMNS } from '../exports/csv-columns.ts';
import { CHANGED_BY, READ_COLUMNS, type ReadColumn } from './notes-table.ts';
import type { TableRecord } from './parse-table.ts';

/** Where each column that is read stands; null where one is missing that has to be there. */
export function readHeader(
  { cells, line }: TableRecord,
  file: string,
): Outcome<Map<ReadColumn, number> | null> {
  const messages: Message[] = [];
  const columns = new Map<ReadColumn, number>();
  const at = (index: number) => ({ file, line, column: index + 1 });
  const known = new Map(CSV_COLUMNS.map((name) => [folded(name), name as string]));
  let double = false;
  cells.forEach((cell, index) => {
    const name = known.get(folded(cell));
    if (name === undefined) messages.push(...foreign(cell, at(index)));
    else if (columns.has(name as ReadColumn)) {
      double = true;
      messages.push(finding('csv-column-duplicate', `two columns are called \`${name}\``, at(index)));
    } else if (isRead(name)) columns.set(name, index);
  });
  const missing = (['key', 'fingerprint'] as const).filter((name) => !columns.has(name));
  for (const name of missing)
    messages.push(finding('csv-column-missing', `there is no column \`${name}\``, at(0)));
  const idle = !CHANGED_BY.some((name) => columns.has(name));
  if (idle) messages.push(finding('csv-column-missing', `none of ${CHANGED_BY.join(', ')} is there`, at(0)));
  return { value: missing.length > 0 || idle || double ? null : columns, messages };
}

/** Spreadsheets and people change capitals and spaces of a heading. */
const folded = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isRead = (name: string): name is ReadColumn => (READ_COLUMNS as readonly string[]).includes(name);

function foreign(cell: string, place: { file: string; line: number; column: number }): Message[] {
  if (cell.trim() === '') return [];
  const [near] = nearestNames(cell, CSV_COLUMNS);
  const fix = near === undefined ? undefined : `Call it ${near}, if that is what it holds.`;
  return [finding('csv-column-unknown', `the column “${cell.slice(0, 40)}” is not read`, place, fix)];
}
