import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AnchoredEdition } from '../build/anchor-edition.ts';
import { sha256 } from '../build/sha256.ts';
import { finding } from '../diagnostics/finding.ts';
import { joinPath } from '../edition/files/join-path.ts';
import { replaceFile } from '../host/replace-file.ts';
import type { Edition } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { Context } from './verb.ts';

const MARK = '\ufeff';

/**
 * Rewrites notes/<text>.yaml in one step by `edit` (its content, '' for a file that is not there yet). Returns null, or
 * the message why nothing was written: the file has faults, or is no longer what was read with the edition.
 */
export async function changeNotes(
  context: Context,
  edition: Edition,
  faulty: AnchoredEdition['faulty'],
  text: string,
  edit: (content: string) => string,
): Promise<Message | null> {
  const name = `notes/${text}.yaml`;
  const file = joinPath(edition.folder ?? '', name);
  const refuse = (what: string) => finding('notes-not-written', what, { file, line: null, column: null });
  if (faulty.has(file)) return refuse('it has faults that have to be mended first');
  const hash = edition.inputs[name];
  const before = hash === undefined ? null : await context.host.files.read(file);
  const changed = refuse('it was changed in the meantime');
  if (before !== null && sha256(before) !== hash) return changed;
  const content = before === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
  const mark = content.startsWith(MARK) ? MARK : '';
  const after = new TextEncoder().encode(mark + edit(content.slice(mark.length)));
  context.signal.throwIfAborted();
  if (before === null) await mkdir(dirname(file), { recursive: true });
  return (await replaceFile(file, before, after)) ? null : changed;
}
