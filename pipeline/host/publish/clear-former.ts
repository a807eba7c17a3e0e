import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { formerPrefix } from './former-name.ts';

/**
 * Removes former folders. Their names are read before the edition's folder is seen in place: so none of them can be the
 * one that a build in the middle of its swap still needs. They are first renamed: one that is half removed when this
 * process dies must never be put back.
 */
export async function clearFormer(out: string, edition: string): Promise<void> {
  const former = (await readdir(out)).filter((name) => name.startsWith(formerPrefix(edition)));
  try {
    await lstat(join(out, edition));
  } catch (error) {
    // in another build's swap: that build clears up
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (former.length === 0) return;
  const bin = await temporaryFolder(out, `.${edition}.bin`);
  for (const name of former) {
    await rename(join(out, name), join(bin, name)).catch((error: NodeJS.ErrnoException) => {
      // another build takes it away as well
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await rm(bin, { recursive: true, force: true });
}
