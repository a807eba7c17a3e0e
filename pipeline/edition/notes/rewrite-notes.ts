import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { parseYaml } from '../data/parse-yaml.ts';
import { type NoteChange, noteChangeFault } from './note-change-fault.ts';
import { type NoteFields, noteFingerprint } from './note-fingerprint.ts';
import { type Splice, spliceField } from './splice-field.ts';

/** A change of one note of a file. */
export interface NoteUpdate extends NoteChange {
  id: string;
  /** fingerprint of the note that was corrected; absent: the note is changed whatever it says now */
  was?: string;
}

/** A change that was not made, and the note as it stands, where it does. */
export interface LeftUpdate {
  id: string;
  because: 'unknown' | 'changed' | 'invalid';
  /** in words */
  what: string;
  now: NoteFields | null;
}

export interface RewrittenNotes {
  content: string;
  /** ids of notes that say something else now */
  changed: string[];
  left: LeftUpdate[];
}

const FIELDS = ['by', 'status', 'support', 'signedOff', 'body'] as const;

/**
 * Changes notes in the text of a notes file. The file is cut only where a changed value stands, at the ranges of yaml's
 * document model: comments, order, style and line ends elsewhere stay to the byte. What already is as it is wanted is not
 * touched. A note that is not what the change was made from (`was`) stays as it is and comes back in `left`.
 * Null, with messages, where the file cannot be rewritten without losing something: faults of syntax, aliases, tags.
 */
export function rewriteNotes(
  content: string,
  file: string,
  updates: readonly NoteUpdate[],
): { value: RewrittenNotes | null; messages: Message[] } {
  const parsed = parseYaml(content, file);
  if (parsed.value === null || parsed.messages.length > 0) return { value: null, messages: parsed.messages };
  const found = notesOf(content);
  const left: LeftUpdate[] = [];
  const wanted = new Map<string, NoteUpdate>();
  for (const update of updates) {
    const refused = refuse(update, found, wanted.has(update.id));
    if (refused === null) wanted.set(update.id, update);
    else left.push(refused);
  }
  const changed = new Set<string>();
  let text = content;
  // a field after the other: of each note one place is cut at a time
  for (const field of FIELDS) {
    const splices = [...notesOf(text)].flatMap(([id, [note]]) => {
      const value = wanted.get(id)?.[field];
      if (value === undefined || same(fieldsOf(note)[field], value)) return [];
      changed.add(id);
      return [spliceField(note, field, tidy(value), text)];
    });
    text = apply(text, splices);
  }
  const spoiled = spoiledNote(found, notesOf(text), wanted);
  if (spoiled !== null) return { value: null, messages: [unwritable(file, spoiled)] };
  return { value: { content: text, changed: [...changed], left }, messages: [] };
}

/** Notes by their ids; several where an id stands twice. */
function notesOf(content: string): Map<string, YAMLMap[]> {
  const list = parseDocument(content, { uniqueKeys: false, prettyErrors: false }).get('notes');
  const notes = new Map<string, YAMLMap[]>();
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item)) continue;
    const id = String(item.get('id'));
    notes.set(id, [...(notes.get(id) ?? []), item]);
  }
  return notes;
}

function refuse(update: NoteUpdate, found: Map<string, YAMLMap[]>, again: boolean): LeftUpdate | null {
  const { id, was } = update;
  const [note, second] = found.get(id) ?? [];
  if (note === undefined) return { id, because: 'unknown', what: 'there is no such note', now: null };
  const now = fieldsOf(note);
  const invalid = (what: string): LeftUpdate => ({ id, because: 'invalid', what, now });
  if (second !== undefined) return invalid('two notes have this id');
  if (again) return invalid('it is to be changed twice');
  const fault = noteChangeFault(update);
  if (fault !== null) return invalid(fault);
  const done = FIELDS.every((field) => update[field] === undefined || same(now[field], update[field]));
  if (was === undefined || done || noteFingerprint(now) === was) return null;
  return { id, because: 'changed', what: 'it was changed since', now };
}

function fieldsOf(note: YAMLMap): NoteFields {
  const text = (field: string) => (typeof note.get(field) === 'string' ? String(note.get(field)) : undefined);
  return {
    status: text('status') ?? 'draft',
    by: text('by')?.trim(),
    support: text('support')?.trim(),
    signedOff: text('signedOff')?.trim(),
    body: text('body') ?? '',
  };
}

const tidy = (value: string) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
const same = (a: string | undefined, b: string | undefined) => tidy(a ?? '') === tidy(b ?? '');

function apply(content: string, splices: Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, by } of splices.sort((a, b) => a.from - b.from)) {
    pieces.push(content.slice(at, from), by);
    at = to;
  }
  return pieces.join('') + content.slice(at);
}

/** The id of a note that says something else than it should after rewriting: a value that this cannot write. */
function spoiledNote(
  before: Map<string, YAMLMap[]>,
  after: Map<string, YAMLMap[]>,
  wanted: ReadonlyMap<string, NoteUpdate>,
): string | null {
  for (const [id, notes] of before) {
    const now = after.get(id) ?? [];
    const update = wanted.get(id);
    const right = notes.every((note, index) => {
      const [was, is] = [note, now[index]].map((one) => one && fieldsOf(one));
      const fields = FIELDS.every((field) => same(is?.[field], update?.[field] ?? was?.[field]));
      return is !== undefined && fields && rest(note) === rest(now[index]);
    });
    if (!right || now.length !== notes.length) return id;
  }
  return after.size === before.size ? null : '';
}

/** What of a note is never changed here. */
function rest(note: YAMLMap): string {
  const entries = Object.entries(note.toJSON() as Record<string, unknown>);
  return JSON.stringify(entries.filter(([key]) => !(FIELDS as readonly string[]).includes(key)));
}

function unwritable(file: string, id: string): Message {
  const what = `${id === '' ? 'a note' : `\`${id}\``} cannot be changed without changing what stands around it`;
  const place = { file, line: null, column: null };
  return finding('notes-not-written', what, place, 'Change it by hand in the file.');
}
