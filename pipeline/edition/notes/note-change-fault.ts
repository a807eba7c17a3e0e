import type { NoteStatus } from '../../model/note.ts';
import { forbiddenCharacter } from '../data/forbidden-characters.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** New values for fields of a note; what is absent stays. '' takes out what need not be there. */
export interface NoteChange {
  status?: NoteStatus;
  by?: string;
  support?: string;
  signedOff?: string;
  body?: string;
}

export const NOTE_STATUSES: readonly NoteStatus[] = ['draft', 'checked', 'approved'];

/** What is wrong with a change that came from outside, in words; null where it can be written. */
export function noteChangeFault(change: NoteChange): string | null {
  const { status, body } = change;
  if (status !== undefined && !NOTE_STATUSES.includes(status))
    return `${excerpt(String(status))} is no status: there are ${NOTE_STATUSES.join(', ')}`;
  if (body !== undefined && body.trim() === '') return 'the note would have no words';
  for (const [field, value] of Object.entries(change)) {
    const found = forbiddenCharacter(value);
    if (found < 0) continue;
    const code = value.charCodeAt(found).toString(16).toUpperCase().padStart(4, '0');
    return `\`${field}\` has the character U+${code}, which no book can hold`;
  }
  return null;
}
