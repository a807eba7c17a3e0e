import type { Artefact, Files } from '../model/host.ts';
import type { LastRecord } from './last-record.ts';
import { readIfThere } from './read-if-there.ts';

/** The artefacts of the last build that this one does not make anew: they stay, and stay listed. */
export async function carryArtefacts(
  files: Files,
  last: LastRecord | null,
  made: readonly Artefact[],
): Promise<Artefact[]> {
  const anew = new Set(made.map(({ path }) => path));
  const carried: Artefact[] = [];
  for (const path of (last?.files ?? []).filter((name) => !anew.has(name))) {
    const bytes = await readIfThere(files, `${last?.folder}/${path}`);
    if (bytes !== null) carried.push({ path, bytes });
  }
  return carried;
}
