import { type MergedNotes, mergeNotes, updatesOf } from '../build/merge-notes.ts';
import { joinPath } from '../edition/files/join-path.ts';
import { rewriteNotes } from '../edition/notes/rewrite-notes.ts';
import type { Edition } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import { mergeDiff } from '../proof/merge/merge-diff.ts';
import type { MergeChange } from '../proof/merge/plan-merge.ts';
import { changeNotes } from './change-notes.ts';
import { target } from './target.ts';
import { UsageFault } from './usage-fault.ts';
import type { Context, Result } from './verb.ts';

/** `proof EDITION --merge FILE.csv [--write]`: what a table of corrections changes; with --write it is changed. */
export async function mergeTable(
  context: Context,
  edition: string,
  given: string,
  write: boolean,
): Promise<Result> {
  const table = context.path(given);
  if ((await target(table, given)) !== 'file')
    throw new UsageFault(`--merge ${given} is a folder, not a file`);
  const found = await mergeNotes(context.host, edition, table);
  if (found.edition === null) return { messages: found.messages };
  const done = write ? await writeAll(context, found, found.edition) : { written: [], messages: [] };
  const text = [
    mergeDiff(found.changes.map(compared), write ? 'merged' : 'to be merged'),
    mergeDiff(found.conflicts, 'conflict, not merged'),
    ...done.written.map((file) => `written: ${file}`),
    ...(write || found.changes.length === 0 ? [] : ['nothing is written without --write']),
  ];
  return {
    messages: [...found.messages, ...done.messages],
    json: {
      edition: found.edition.id,
      changes: found.changes.map(({ text: of, id, note, fields }) => ({
        ...{ text: of, id, file: note.place.file, line: note.place.line },
        fields,
      })),
      conflicts: found.conflicts.map(({ place, ...rest }) => ({ ...rest, ...place })),
      written: done.written,
    },
    text: text.filter(Boolean).join('\n'),
  };
}

const compared = ({ text, id, note, fields }: MergeChange) => ({
  ...{ text, id, place: note.place, wanted: fields },
  now: {
    status: note.status,
    by: note.by,
    signedOff: note.signedOff,
    support: note.support,
    body: note.body,
  },
});

async function writeAll(
  context: Context,
  { changes, faulty }: MergedNotes,
  edition: Edition,
): Promise<{ written: string[]; messages: Message[] }> {
  const written: string[] = [];
  const messages: Message[] = [];
  for (const text of new Set(changes.map((change) => change.text))) {
    const file = joinPath(edition.folder ?? '', `notes/${text}.yaml`);
    const updates = updatesOf(changes.filter((change) => change.text === text));
    const refused = await changeNotes(
      context,
      edition,
      faulty,
      text,
      (content) => rewriteNotes(content, file, updates).value?.content ?? content,
    );
    if (refused) messages.push(refused);
    else written.push(file);
  }
  return { written, messages };
}
