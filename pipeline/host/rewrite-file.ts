import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { replaceFile } from './replace-file.ts';

/** Why a file was not rewritten; null: it was, or `edit` wanted nothing. */
export type Unwritten = 'read-only' | 'busy' | null;

/** Times that another writer is waited for, and milliseconds between them: two seconds. */
const TRIES = 80;
const PAUSE = 25;

/**
 * Rewrites a file by `edit`, which gets its bytes and returns the new ones, or null to leave it. In one step: a process
 * that is killed leaves the old file or the new one. One process at a time (`.NAME.lock` beside it), and never over what
 * another program has written meanwhile: then `edit` is asked again. Rejects with Node's errors.
 */
export async function rewriteFile(
  path: string,
  edit: (bytes: Uint8Array) => Uint8Array | null,
): Promise<Unwritten> {
  const file = await realpath(path);
  if (await isReadOnly(file)) return 'read-only';
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  if (!(await take(lock))) return 'busy';
  try {
    for (let count = 0; count < TRIES; count++) {
      const before = new Uint8Array(await readFile(file));
      const after = edit(before);
      if (after === null || (await replaceFile(file, before, after))) return null;
    }
    return 'busy';
  } finally {
    await rm(lock, { force: true });
  }
}

/** Also for root, who may write everything: the mode says what the owner wants. */
async function isReadOnly(file: string): Promise<boolean> {
  if (((await stat(file)).mode & 0o222) === 0) return true;
  try {
    await access(file, constants.W_OK);
    await access(dirname(file), constants.W_OK);
    return false;
  } catch {
    // EACCES, EROFS, EPERM: all say that nothing may be written here
    return true;
  }
}

async function take(lock: string): Promise<boolean> {
  for (let count = 0; count < TRIES; count++) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(`${hostname()} ${process.pid}\n`);
      await file.close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await removeIfAbandoned(lock);
    await setTimeout(PAUSE);
  }
  return false;
}

/** A process that was killed leaves its lock behind. */
async function removeIfAbandoned(lock: string): Promise<void> {
  const held = await readFile(lock, 'utf8').catch(() => null);
  const [machine, pid] = (held ?? '').trim().split(' ');
  if (machine !== hostname() || isAlive(Number(pid))) return;
  // by a name of its own: of two processes that find it abandoned one takes it away
  const aside = `${lock}.${process.pid}`;
  const moved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (moved) await rm(aside, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
