import { finding } from '../diagnostics/finding.ts';
import { joinPath } from '../edition/files/join-path.ts';
import { mostBytes } from '../edition/files/sizes.ts';
import { noteFingerprint } from '../edition/notes/note-fingerprint.ts';
import { type LeftUpdate, type NoteUpdate, rewriteNotes } from '../edition/notes/rewrite-notes.ts';
import type { Edition } from '../model/edition.ts';
import type { Host } from '../model/host.ts';
import type { Message, Place } from '../model/message.ts';
import { type MergeChange, planMerge } from '../proof/merge/plan-merge.ts';
import { readTable } from '../proof/merge/read-table.ts';
import { loadEdition } from './load-edition.ts';

/** A correction that is not made, because its note is no longer what was corrected. */
export interface MergeConflict {
  text: string;
  id: string;
  /** of the row */
  place: Place;
  now: Record<string, string | undefined>;
  wanted: MergeChange['fields'];
}

export interface MergedNotes {
  /** null where the edition cannot be read */
  edition: Edition | null;
  /** files of the edition that have errors of their own: they are not to be rewritten */
  faulty: ReadonlySet<string | null>;
  /** what can be written, by the text of the notes */
  changes: MergeChange[];
  conflicts: MergeConflict[];
  messages: Message[];
}

/** Holds a table of corrections against the notes of an edition. Writes nothing. */
export async function mergeNotes(host: Host, target: string, table: string): Promise<MergedNotes> {
  host.progress.stage('read', target);
  const loaded = await loadEdition(host, target);
  const edition = loaded.value;
  const errors = loaded.messages.filter(({ severity }) => severity === 'error');
  const faulty = new Set(errors.map(({ file }) => file));
  const nothing = { edition, faulty, changes: [], conflicts: [] };
  if (edition === null) return { ...nothing, messages: loaded.messages };
  // other messages of the edition are told by check
  const own = errors.filter(({ file }) => file?.includes('/notes/') ?? false);
  const bytes = await host.files.read(table);
  if (bytes.length > mostBytes.table) return { ...nothing, messages: [...own, tooLarge(table, bytes)] };
  host.progress.stage('merge', table);
  const rows = readTable(bytes, table);
  const plan = planMerge(rows.value, edition.notes, noteFingerprint);
  const value: MergedNotes = { ...nothing, messages: [...own, ...rows.messages, ...plan.messages] };
  for (const text of new Set(plan.value.map((change) => change.text)))
    await hold(
      host,
      edition,
      text,
      plan.value.filter((change) => change.text === text),
      value,
    );
  return value;
}

/** The changes of a text as its notes file takes them. */
export const updatesOf = (changes: readonly MergeChange[]): NoteUpdate[] =>
  changes.map(({ id, was, fields }) => ({ id, was, ...fields }));

async function hold(host: Host, edition: Edition, text: string, changes: MergeChange[], to: MergedNotes) {
  const file = joinPath(edition.folder ?? '', `notes/${text}.yaml`);
  const content = new TextDecoder().decode(await host.files.read(file));
  const { value, messages } = rewriteNotes(content, file, updatesOf(changes));
  to.messages.push(...messages);
  if (value === null) return;
  const left = new Map(value.left.map((one) => [one.id, one]));
  for (const change of changes) {
    const refused = left.get(change.id);
    if (refused === undefined) to.changes.push(change);
    else refuse(change, refused, to);
  }
}

function refuse({ text, id, row, note, fields }: MergeChange, left: LeftUpdate, to: MergedNotes): void {
  const key = `${text}/${id}`;
  if (left.because !== 'changed') {
    to.messages.push(finding('merge-value', `\`${key}\`: ${left.what}`, row.place));
    return;
  }
  const now = { ...left.now };
  to.conflicts.push({ text, id, place: row.place, now, wanted: fields });
  const where = `${note.place.file}:${note.place.line}`;
  to.messages.push(finding('merge-conflict', `\`${key}\` was changed since (${where})`, row.place));
}

function tooLarge(file: string, bytes: Uint8Array): Message {
  const what = `${Math.round(bytes.length / 1e6)} MB; a table of 5,000 notes has some ten`;
  return finding('file-too-large', what, { file, line: null, column: null });
}
