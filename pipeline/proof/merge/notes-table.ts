import type { Place } from '../../model/message.ts';

/** Columns of a table that change a note. */
export const CHANGED_BY = ['status', 'by', 'signedOff', 'support', 'correction'] as const;

/** Columns that are read: those, the key of the note, and what it said when the table was written. */
export const READ_COLUMNS = ['key', 'fingerprint', 'note', ...CHANGED_BY] as const;

export type ReadColumn = (typeof READ_COLUMNS)[number];

/** A row of notes.csv as it came back. A column that is not there is absent, an empty cell is ''. */
export interface NotesRow extends Partial<Record<ReadColumn, string>> {
  key: string;
  fingerprint: string;
  place: Place;
}
