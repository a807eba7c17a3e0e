import type { Artefact, Files } from '../model/host.ts';

/**
 * The artefacts of the last build that this one does not make anew (`--only`): they stay, and stay listed. Empty where
 * there was no build, or its record cannot be read: then publishing says what is in the way.
 */
export async function carryArtefacts(files: Files, folder: string, made: Artefact[]): Promise<Artefact[]> {
  const listed = await lastFiles(files, `${folder}/build.json`);
  const anew = new Set([...made.map(({ path }) => path), 'build.json']);
  const carried: Artefact[] = [];
  for (const path of listed.filter((name) => !anew.has(name))) {
    const bytes = await readIfThere(files, `${folder}/${path}`);
    if (bytes !== null) carried.push({ path, bytes });
  }
  return carried;
}

async function lastFiles(files: Files, path: string): Promise<string[]> {
  const bytes = await readIfThere(files, path);
  if (bytes === null) return [];
  const record = parse(new TextDecoder().decode(bytes));
  const listed = record !== null && typeof record === 'object' && 'files' in record ? record.files : null;
  return Array.isArray(listed) ? listed.filter((name) => typeof name === 'string' && isInside(name)) : [];
}

/** A record could have been written by anybody: nothing outside the folder is read. */
const isInside = (name: string) => !name.startsWith('/') && !name.split(/[\\/]/).includes('..');

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // no record of ours: publish refuses the folder and says so
    return null;
  }
}

async function readIfThere(files: Files, path: string): Promise<Uint8Array | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
