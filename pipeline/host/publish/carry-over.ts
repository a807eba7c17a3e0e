import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFault } from '../host-fault.ts';
import { carryEntry } from './carry-entry.ts';
import { usersOwn } from './users-own.ts';
import { walk } from './walk.ts';

/** "a/b/c" -> "a", "a/b" */
function above(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join('/'));
}

/** Takes back what an earlier attempt carried over: `fresh` then holds just what was written. */
async function removeCarried(fresh: string, written: string[]): Promise<void> {
  for (const { path } of usersOwn(await walk(fresh), new Set(written))) {
    await rm(join(fresh, path), { recursive: true, force: true });
  }
}

/**
 * Brings the user's files of a folder (null: there is none) into the one that will replace it. `own` is what the last build wrote; `written`
 * what this one does. Fault: publish-in-the-way.
 */
export async function carryOver(
  folder: string | null,
  fresh: string,
  own: Set<string>,
  written: string[],
): Promise<void> {
  await removeCarried(fresh, written);
  if (folder === null) return;
  const files = new Set(written);
  const folders = new Set(written.flatMap(above));
  for (const entry of usersOwn(await walk(folder), own)) {
    const { path, kind } = entry;
    if ([path, ...above(path)].some((step) => files.has(step)) || (kind !== 'folder' && folders.has(path)))
      throw hostFault('publish-in-the-way', `${join(folder, path)} was not written by a build`);
    await carryEntry(folder, fresh, entry);
  }
}
