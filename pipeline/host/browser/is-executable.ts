import { access, constants, stat } from 'node:fs/promises';

/** True where a file stands that this user may run. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // whatever the reason, it cannot be run, and that is the answer
    return false;
  }
}
