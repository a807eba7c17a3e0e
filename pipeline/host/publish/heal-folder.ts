import { lstat, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { formerPrefix } from './former-name.ts';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** Puts the latest former folder back where a killed build left none. */
export async function healFolder(out: string, edition: string): Promise<void> {
  try {
    await lstat(join(out, edition));
    return;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const former = (await readdir(out))
    .filter((name) => name.startsWith(formerPrefix(edition)))
    .sort()
    .at(-1);
  if (!former) return;
  try {
    await rename(join(out, former), join(out, edition));
  } catch (error) {
    // another build healed it, or finished its swap, in between
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
  }
}
