import { finding } from '../../diagnostics/finding.ts';
import { errorCode } from './error-code.ts';
import { joinPath } from './join-path.ts';
import type { Reading } from './reading.ts';

/**
 * Everything in a folder below the reading's, sorted by code unit, folders with a slash at the end; nothing if it is not
 * there. Another fault of reading is a message.
 */
export async function listFolder(reading: Reading, folder: string): Promise<string[]> {
  const path = joinPath(reading.folder, folder);
  try {
    return await reading.files.list(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return [];
    const what = code === 'ENOTDIR' ? `${path} is a file, but has to be a folder` : `${path}: ${code}`;
    reading.messages.push(finding('file-unreadable', what, { file: path, line: null, column: null }));
    return [];
  }
}
