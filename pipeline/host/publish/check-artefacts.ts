import type { Artefact } from '../../model/host.ts';

const isSafe = (path: string) =>
  !/[\\:\0]/.test(path) && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');

/**
 * Paths that a build writes. Throws where the caller is wrong: a path that leads out of the folder, two artefacts of one
 * path, no build.json, or an artefact that its `files` do not list.
 */
export function checkArtefacts(edition: string, artefacts: Artefact[]): string[] {
  const paths = artefacts.map((artefact) => artefact.path);
  const wrong =
    [edition, ...paths].find((path) => !isSafe(path)) ?? (edition.startsWith('.') ? edition : null);
  if (wrong !== null || edition.includes('/'))
    throw new Error(`not a name below the folder: ${wrong ?? edition}`);
  if (new Set(paths).size < paths.length)
    throw new Error(`two artefacts of one path among ${paths.join(', ')}`);
  const record = artefacts.find((artefact) => artefact.path === 'build.json');
  if (!record) throw new Error('no build.json among the artefacts');
  const { files }: { files?: unknown } = JSON.parse(new TextDecoder().decode(record.bytes));
  const listed = new Set(Array.isArray(files) ? files : []);
  const unlisted = paths.filter((path) => path !== 'build.json' && !listed.has(path));
  if (unlisted.length > 0) throw new Error(`build.json does not list ${unlisted.join(', ')} in files`);
  return paths;
}
