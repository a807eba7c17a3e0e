import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { appendNotes } from '../../build/anchor-append.ts';
import { anchorDiff } from '../../build/anchor-diff.ts';
import { type AnchoredEdition, anchorEdition } from '../../build/anchor-edition.ts';
import { exportNotes, type WebFormat } from '../../build/anchor-export.ts';
import { importNotes } from '../../build/anchor-import.ts';
import { rewriteAnchors } from '../../build/anchor-rewrite.ts';
import { tooLarge } from '../../build/too-large.ts';
import { joinPath } from '../../edition/files/join-path.ts';
import type { Edition } from '../../model/edition.ts';
import type { Message } from '../../model/message.ts';
import { changeNotes } from '../change-notes.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Context, Run } from '../verb.ts';

/** What was done to the manuscript. */
interface Done {
  written: string[];
  messages: Message[];
  /** findings that were set right */
  settled: Set<Message>;
}

/**
 * `anchor EDITION [--sources DIR] [--write]`, `… --export w3c|hypothesis --out FILE`, `… --import FILE --text ID`.
 * Writes into the manuscript only with --write or --import.
 */
export const anchorVerb: Run = async (context, [given], options) => {
  const path = context.path(given);
  if ((await target(path, given)) !== 'folder') throw new UsageFault(`${given} is no edition's folder`);
  checkOptions(options);
  const sources = options.sources as string | undefined;
  const found = await anchorEdition(context.host, path, sources === undefined ? null : context.path(sources));
  const { edition, checks, messages } = found;
  if (edition === null) return { messages };
  const done = await act(context, found, edition, options);
  const moved = checks.filter(({ fresh }) => fresh !== null);
  const anchors = moved.map(({ note, index, status, anchor: { place, ...old }, fresh }) => {
    return {
      text: note.text,
      note: note.id,
      anchor: index,
      status,
      file: place.file,
      line: place.line,
      old,
      new: fresh,
    };
  });
  return {
    messages: [...messages.filter((message) => !done.settled.has(message)), ...done.messages],
    json: { edition: edition.id, checked: checks.length, anchors, written: done.written },
    text: [anchorDiff(checks), ...done.written.map((file) => `written: ${file}`)].filter(Boolean).join('\n'),
  };
};

function checkOptions({ export: format, out, import: file, text, write }: Record<string, unknown>): void {
  if (format !== undefined && format !== 'w3c' && format !== 'hypothesis')
    throw new UsageFault(`--export ${format}: there are w3c and hypothesis`);
  if ((format === undefined) !== (out === undefined)) throw new UsageFault('--export and --out go together');
  if (write === true && file !== undefined) throw new UsageFault('--write and --import are two steps');
  if ((file === undefined) !== (text === undefined)) throw new UsageFault('--import and --text go together');
}

async function act(
  context: Context,
  found: AnchoredEdition,
  edition: Edition,
  options: Record<string, unknown>,
): Promise<Done> {
  const done: Done = { written: [], messages: [], settled: new Set() };
  if (options.write === true) await write(context, found, edition, done);
  if (typeof options.export === 'string') {
    const out = context.path(options.out as string);
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, exportNotes(edition.id, found.texts, found.checks, options.export as WebFormat));
    done.written.push(options.out as string);
  }
  if (typeof options.import === 'string')
    await takeIn(context, found, edition, options.import, options.text as string, done);
  return done;
}

/** Refreshes each notes file that has moved anchors; what is refreshed is no finding any more. */
async function write(context: Context, found: AnchoredEdition, edition: Edition, done: Done): Promise<void> {
  const moved = found.checks.filter(({ fresh }) => fresh !== null);
  for (const text of [...new Set(moved.map(({ note }) => note.text))]) {
    const checks = moved.filter(({ note }) => note.text === text);
    const updates = checks.map(({ note, index, fresh }) => ({ note: note.id, index, fresh: fresh ?? {} }));
    const refused = await changeNotes(context, edition, found.faulty, text, (content) =>
      rewriteAnchors(content, updates),
    );
    if (refused) done.messages.push(refused);
    else {
      done.written.push(checks[0].note.place.file ?? '');
      for (const { message } of checks) if (message?.rule === 'anchor-moved') done.settled.add(message);
    }
  }
}

async function takeIn(
  context: Context,
  found: AnchoredEdition,
  edition: Edition,
  given: string,
  id: string,
  done: Done,
): Promise<void> {
  const text = found.texts.find((one) => one.id === id);
  if (text === undefined) throw new UsageFault(`--text ${id}: there is no such text in ${edition.id}`);
  const path = context.path(given);
  if ((await target(path, given)) !== 'file') throw new UsageFault(`--import ${given} is a folder`);
  const bytes = await context.host.files.read(path);
  const large = tooLarge(path, bytes);
  if (large) {
    done.messages.push(large);
    return;
  }
  const own = edition.book.notes.series.find((series) => series.id !== 'author');
  const notes = edition.notes.filter((note) => note.text === id);
  const into = { text, notes, series: own?.id ?? 'editor' };
  const imported = importNotes(new TextDecoder().decode(bytes), path, into);
  done.messages.push(...imported.messages);
  if (imported.value.length === 0) return;
  const refused = await changeNotes(context, edition, found.faulty, id, (content) =>
    appendNotes(content, imported.value),
  );
  if (refused) done.messages.push(refused);
  else done.written.push(joinPath(edition.folder ?? '', `notes/${id}.yaml`));
}
