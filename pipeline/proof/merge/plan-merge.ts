import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message, Outcome } from '../../model/message.ts';
import type { Note, NoteStatus } from '../../model/note.ts';
import { keepLineBreaks } from './keep-line-breaks.ts';
import { CHANGED_BY, type NotesRow } from './notes-table.ts';

const STATUSES: readonly NoteStatus[] = ['draft', 'checked', 'approved'];

/** What a row asks for: fields of its note that are to be something else. */
export interface MergeChange {
  text: string;
  id: string;
  /** fingerprint of the note that was corrected */
  was: string;
  fields: { status?: NoteStatus; by?: string; signedOff?: string; support?: string; body?: string };
  row: NotesRow;
  note: Note;
}

/**
 * What the rows of a table change of the notes of an edition. Rows that nobody has touched ask for nothing, whatever became
 * of their notes. `fingerprint` is that of edition/notes.
 */
export function planMerge(
  rows: readonly NotesRow[],
  notes: readonly Note[],
  fingerprint: (note: Pick<Note, 'status' | 'by' | 'support' | 'signedOff' | 'body'>) => string,
): Outcome<MergeChange[]> {
  const byKey = new Map(notes.map((note) => [`${note.text}/${note.id}`, note]));
  const messages: Message[] = [];
  const value = rows.flatMap((row): MergeChange[] => {
    const note = byKey.get(row.key);
    if (note === undefined) {
      messages.push(...withoutNote(row, byKey));
      return [];
    }
    if (untouched(row, fingerprint)) return [];
    const change = { text: note.text, id: note.id, was: row.fingerprint, row, note };
    const fields = changedFields(row, note, messages);
    const told = Object.keys(fields).length > 0 && fingerprint(note) !== row.fingerprint;
    if (!told) messages.push(...wordsEdited(row, note));
    return Object.keys(fields).length > 0 ? [{ ...change, fields }] : [];
  });
  return { value, messages };
}

/** The row says what the note said when the table was written, and corrects nothing. */
function untouched(row: NotesRow, fingerprint: Parameters<typeof planMerge>[2]): boolean {
  const { status = '', by, support, signedOff, note: body = '', correction = '' } = row;
  if (correction.trim() !== '' || row.fingerprint === '') return false;
  return fingerprint({ status: status as NoteStatus, by, support, signedOff, body }) === row.fingerprint;
}

function changedFields(row: NotesRow, note: Note, messages: Message[]): MergeChange['fields'] {
  const fields: MergeChange['fields'] = {};
  const status = row.status?.trim().toLowerCase() ?? '';
  if (status !== '' && !STATUSES.includes(status as NoteStatus)) {
    const [near] = nearestNames(status, STATUSES);
    const what = `“${row.status}” is no status: there are ${STATUSES.join(', ')}`;
    messages.push(finding('merge-value', what, row.place, near && `Write ${near}, if that is meant.`));
  } else if (status !== '' && status !== note.status) fields.status = status as NoteStatus;
  for (const name of ['by', 'signedOff', 'support'] as const) {
    const cell = row[name];
    if (cell !== undefined && folded(cell) !== folded(note[name])) fields[name] = cell.trim();
  }
  const correction = row.correction?.trim() ?? '';
  if (correction !== '' && folded(correction) !== folded(note.body))
    fields.body = keepLineBreaks(note.body, correction);
  return fields;
}

/** Spreadsheets and people change line ends and spaces without meaning it. */
const folded = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Corrections made in the column that is only to be read. A conflict tells both anyway. */
function wordsEdited(row: NotesRow, note: Note): Message[] {
  if (row.note === undefined || (row.correction ?? '').trim() !== '') return [];
  if (folded(row.note) === folded(note.body)) return [];
  const what = `the words of \`${row.key}\` in the column \`note\` are not those of ${note.place.file}:${note.place.line}`;
  return [finding('merge-note-column', what, row.place)];
}

const GENERATED = /\/(?:author|cited)_\d+$/;

function withoutNote(row: NotesRow, notes: ReadonlyMap<string, Note>): Message[] {
  const corrects = (row.correction ?? '').trim() !== '';
  // author's notes and notes of names have a row to be read, and no fingerprint
  if (row.fingerprint === '' || GENERATED.test(row.key))
    return corrects ? [finding('merge-note-elsewhere', `\`${row.key}\` is in no notes file`, row.place)] : [];
  const asks = CHANGED_BY.some((name) => (row[name] ?? '').trim() !== '');
  if (!asks) return [];
  const [near] = nearestNames(row.key, notes.keys());
  const what = `there is no note \`${row.key}\``;
  const fix = near === undefined ? undefined : `Is \`${near}\` meant? Then write that as key.`;
  return [finding('merge-note-unknown', what, row.place, fix)];
}
