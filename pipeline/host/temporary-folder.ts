import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Tells our processes from those of another machine or container that shares the folder. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Makes `<parent>/<name>-<machine>-<process>-<random>` and removes folders of that name that processes of this machine
 * left behind when they were killed.
 */
export async function temporaryFolder(parent: string, name: string): Promise<string> {
  const prefix = `${name}-${machine}-`;
  for (const entry of await readdir(parent)) {
    const pid = entry.startsWith(prefix) ? Number(entry.slice(prefix.length).split('-')[0]) : Number.NaN;
    if (!Number.isInteger(pid) || alive(pid)) continue;
    // another process may be clearing the same folder, or it may be another user's: nothing hangs on it
    await rm(join(parent, entry), { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
  }
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}
