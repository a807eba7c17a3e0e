import { joinPath } from '../edition/files/join-path.ts';
import type { Edition } from '../model/edition.ts';
import type { Files } from '../model/host.ts';
import { type Answer, json, refusal } from './answer.ts';
import { isInside } from './is-inside.ts';
import { asNote, fieldsIn, type NoteAddress } from './save-note.ts';

/** A note as its file has it at this moment, to be corrected. */
export async function readNote(files: Files, edition: Edition, { text, id }: NoteAddress): Promise<Answer> {
  const name = `notes/${text}.yaml`;
  const path = joinPath(edition.folder ?? '', name);
  if (!(await isInside(files, edition.folder, path))) return refusal(404, `${name} is not there.`);
  const now = fieldsIn(new TextDecoder().decode(await files.read(path)), name, id);
  return now === null
    ? refusal(422, `${name} cannot be read, or has no note ${id}.`)
    : json(200, asNote(now));
}
