import { sep } from 'node:path';
import type { Files } from '../model/host.ts';

/** Whether a file stands below a folder, links followed; false where it is not there. */
export async function isInside(files: Files, folder: string | null, path: string): Promise<boolean> {
  if (folder === null) return false;
  try {
    const [root, file] = await Promise.all([files.real(folder), files.real(path)]);
    return file.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
