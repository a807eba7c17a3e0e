import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/message.ts';
import { errorCode } from './error-code.ts';
import { joinPath } from './join-path.ts';
import type { Reading } from './reading.ts';

/** What the codes of Node errors mean to an editor. */
const REASONS: Record<string, string> = {
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/**
 * The bytes of a file below the folder, or null with a message: missing, unreadable, outside the folder by links or
 * `..`, larger than `most` bytes. `place` is where the file was asked for, if somewhere.
 */
export async function readBytes(
  reading: Reading,
  name: string,
  most: number,
  place: Place = { file: joinPath(reading.folder, name), line: null, column: null },
): Promise<Uint8Array | null> {
  const path = joinPath(reading.folder, name);
  const refuse = (rule: RuleId, what: string): null => {
    reading.messages.push(finding(rule, what, place));
    return null;
  };
  try {
    if (reading.root !== null && !isWithin(reading.root, await reading.files.real(path))) {
      return refuse('file-outside', `${path} leads out of the edition`);
    }
    const bytes = await reading.files.read(path);
    reading.inputs[name] = createHash('sha256').update(bytes).digest('hex');
    if (bytes.length <= most) return bytes;
    return refuse('file-too-large', `${path} has ${bytes.length} bytes, at most ${most} are read`);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return refuse('file-missing', `${path} is not there`);
    return refuse('file-unreadable', `${path} cannot be read: ${REASONS[code] ?? code}`);
  }
}

function isWithin(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}
