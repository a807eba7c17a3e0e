import { joinPath } from '../edition/files/join-path.ts';
import { type NoteFields, noteFingerprint } from '../edition/notes/note-fingerprint.ts';
import { rewriteNotes } from '../edition/notes/rewrite-notes.ts';
import type { Edition } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import { type Answer, json, refusal } from './answer.ts';
import { isInside } from './is-inside.ts';
import type { PreviewWorld } from './preview-world.ts';
import type { SentChange } from './read-change.ts';

const MARK = '\ufeff';

/** A note of a notes file, as the address of a request names it. */
export interface NoteAddress {
  text: string;
  id: string;
}

/**
 * Writes a change of one note into notes/<text>.yaml. 200 with the note as it stands now; 409 with it where it is not the
 * one that was corrected; 422 where the file or the change is wrong; 423 where the file may not be written.
 */
export async function saveNote(
  world: PreviewWorld,
  edition: Edition,
  { text, id }: NoteAddress,
  change: SentChange,
): Promise<Answer> {
  const name = `notes/${text}.yaml`;
  const path = joinPath(edition.folder ?? '', name);
  if (!(await isInside(world.host.files, edition.folder, path)))
    return refusal(422, `${name} is not there, or leads out of the edition.`);
  let answer: Answer = refusal(423, `${name} could not be written.`);
  const unwritten = await world.rewrite(path, (bytes) => {
    const done = changed(bytes, name, id, change);
    answer = done.answer;
    return done.content;
  });
  if (unwritten === 'read-only') return refusal(423, `${name} is read-only: nothing was saved.`);
  if (unwritten === 'busy')
    return refusal(423, `${name} is being written by another program: nothing was saved.`);
  return answer;
}

function changed(
  bytes: Uint8Array,
  name: string,
  id: string,
  change: SentChange,
): { answer: Answer; content: Uint8Array | null } {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = whole.startsWith(MARK) ? MARK : '';
  const { value, messages } = rewriteNotes(whole.slice(mark.length), name, [{ id, ...change }]);
  if (value === null) return { answer: refusal(422, said(messages)), content: null };
  const [left] = value.left;
  if (left?.because === 'changed' && left.now !== null)
    return {
      answer: json(409, { why: 'The note was changed meanwhile.', ...asNote(left.now) }),
      content: null,
    };
  if (left !== undefined) return { answer: refusal(422, `Nothing was saved: ${left.what}.`), content: null };
  const now = fieldsIn(value.content, name, id);
  const answer = now === null ? refusal(422, 'The note is not there any more.') : json(200, asNote(now));
  const content = value.changed.length > 0 ? new TextEncoder().encode(mark + value.content) : null;
  return { answer, content };
}

/** A note as a notes file has it now; null where it is not there. */
export function fieldsIn(content: string, name: string, id: string): NoteFields | null {
  // a fingerprint that no note has: what stands there comes back
  const asked = rewriteNotes(content, name, [{ id, was: '', body: `${id}\n${content.length}` }]);
  return asked.value?.left[0]?.now ?? null;
}

export const asNote = (note: NoteFields) => ({ note, fingerprint: noteFingerprint(note) });

const said = (messages: readonly Message[]) =>
  messages
    .map(({ line, message, fix }) => `${line === null ? '' : `Line ${line}: `}${message}. ${fix}`)
    .join(' ');
