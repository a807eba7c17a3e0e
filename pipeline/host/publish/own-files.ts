import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFault } from '../host-fault.ts';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/**
 * The files that the last build wrote to a folder, as its build.json says; null where there is no folder.
 * Faults: publish-link, publish-not-ours.
 */
export async function ownFiles(folder: string): Promise<Set<string> | null> {
  const found = await lstat(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (!found) return null;
  if (found.isSymbolicLink()) throw hostFault('publish-link', `${folder} is a link`);
  const files = found.isDirectory() ? await listedFiles(join(folder, 'build.json')) : null;
  if (files) return new Set([...files, 'build.json']);
  // another build's swap may have taken the folder away between the two looks
  if (found.isDirectory() && !(await lstat(folder).catch(() => null))) return null;
  throw hostFault('publish-not-ours', `${folder} holds no build.json of a build`);
}

async function listedFiles(record: string): Promise<string[] | null> {
  try {
    if (!(await lstat(record)).isFile()) return null;
    const { files }: { files?: unknown } = JSON.parse(await readFile(record, 'utf8'));
    return Array.isArray(files) && files.every((file) => typeof file === 'string') ? files : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
