import { existsSync, lstatSync, renameSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artefact } from '../model/host.ts';
import { hostFault } from './host-fault.ts';
import { isHostFault } from './is-host-fault.ts';
import { carryLate } from './publish/carry-late.ts';
import { carryOver } from './publish/carry-over.ts';
import { checkArtefacts } from './publish/check-artefacts.ts';
import { clearFormer } from './publish/clear-former.ts';
import { formerName } from './publish/former-name.ts';
import { healFolder } from './publish/heal-folder.ts';
import { ownFiles } from './publish/own-files.ts';
import { writeArtefacts } from './publish/write-artefacts.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** How often a swap is tried when other builds of the same edition swap at the same moment. */
const ATTEMPTS = 100;

/** What a rename answers where another build was quicker. */
const MEANWHILE = ['ENOENT', 'ENOTEMPTY', 'EEXIST'];

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** Tells a folder from another that came to its name; null where there is none. */
const identity = (folder: string) => lstatSync(folder, { throwIfNoEntry: false })?.ino ?? null;

/**
 * Exchanges the folder for the new one, if it is still the one that was looked at. The renames stand together,
 * synchronous: only a kill between them (some microseconds) leaves no folder of that name, and then the next publish
 * puts the former one back. Returns false where another build came in between.
 */
function swap(folder: string, fresh: string, former: string, expected: number | null): boolean {
  if (identity(folder) !== expected) return false;
  try {
    if (expected !== null) renameSync(folder, former);
    if (expected === null || identity(former) === expected) {
      renameSync(fresh, folder);
      return true;
    }
  } catch (error) {
    if (existsSync(former) && !existsSync(folder)) renameSync(former, folder);
    if (MEANWHILE.includes(codeOf(error))) return false;
    throw error;
  }
  // another build's new edition was taken away: back with it
  if (!existsSync(folder)) renameSync(former, folder);
  return false;
}

/** One attempt: the user's files into the new folder, then the swap. False where another build came in between. */
async function attempt(out: string, edition: string, fresh: string, written: string[]): Promise<boolean> {
  const folder = join(out, edition);
  const former = join(out, formerName(edition));
  await healFolder(out, edition);
  const expected = identity(folder);
  const own = expected === null ? null : await ownFiles(folder);
  try {
    await carryOver(own ? folder : null, fresh, own ?? new Set(), written);
  } catch (error) {
    // what was found may be a mixture of two editions
    if (identity(folder) !== expected) return false;
    throw error;
  }
  if (!swap(folder, fresh, former, expected)) return false;
  if (own) await carryLate(former, folder, own);
  return true;
}

async function place(out: string, edition: string, fresh: string, written: string[]): Promise<void> {
  for (let count = 0; count < ATTEMPTS; count++) if (await attempt(out, edition, fresh, written)) return;
  throw hostFault('publish-failed', `other builds of ${edition} keep replacing ${join(out, edition)}`);
}

/**
 * Replaces `<out>/<edition>/` in one step: at every moment the former artefacts are there, or the new ones, whole.
 * `build.json` among the artefacts lists in `files` what this build writes; files in the folder that the last build.json
 * does not list are the user's and stay. Builds of the same edition may publish at the same time: the last one stays.
 * Faults: publish-not-ours, publish-link, publish-in-the-way, publish-failed.
 */
export async function publish(out: string, edition: string, artefacts: Artefact[]): Promise<void> {
  const written = checkArtefacts(edition, artefacts);
  try {
    await mkdir(out, { recursive: true });
    const root = await realpath(out);
    const temporary = await temporaryFolder(root, `.${edition}.new`);
    try {
      // inside the temporary folder, which only this user may read: the artefacts get the usual rights
      const fresh = join(temporary, 'folder');
      await mkdir(fresh);
      await writeArtefacts(fresh, artefacts);
      await place(root, edition, fresh, written);
      await clearFormer(root, edition);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  } catch (error) {
    if (isHostFault(error) || !codeOf(error)) throw error;
    throw hostFault('publish-failed', `${join(out, edition)} cannot be written: ${String(error)}`, error);
  }
}
