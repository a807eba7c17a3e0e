import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Replaces a file in one step, or creates it where `before` is null; false, and nothing is written, where it no longer
 * holds `before`. Rights and links stay. Rejects with Node's errors.
 */
export async function replaceFile(
  path: string,
  before: Uint8Array | null,
  content: Uint8Array,
): Promise<boolean> {
  if (before === null) return create(path, content);
  const file = await realpath(path);
  const temporary = await temporaryFolder(dirname(file), '.anchor');
  try {
    const fresh = join(temporary, 'file');
    await writeFile(fresh, content);
    await chmod(fresh, (await stat(file)).mode);
    if (!(await readFile(file)).equals(before)) return false;
    await rename(fresh, file);
    return true;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function create(path: string, content: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
