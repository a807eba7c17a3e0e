import { joinPath } from '../files/join-path.ts';
import { listFolder } from '../files/list-folder.ts';
import { readText } from '../files/read-text.ts';
import type { Reading } from '../files/reading.ts';
import { mostBytes } from '../files/sizes.ts';

/** Folders below each other; a cycle of links would have no end. */
const DEEPEST = 8;

/**
 * All templates of a folder: path below it -> content. Hidden files are left out. A folder that is not there has no
 * templates; faults of reading are messages of the reading. Links are followed only within `reading.root`.
 */
export async function readTemplateFolder(
  reading: Reading,
  folder: string,
  wanted: (path: string) => boolean = () => true,
): Promise<Record<string, string>> {
  const templates: Record<string, string> = {};
  for (const path of await listDeep(reading, folder, '', 0)) {
    if (!wanted(path)) continue;
    const content = await readText(reading, joinPath(folder, path), mostBytes.template);
    if (content !== null) templates[path] = content;
  }
  return templates;
}

async function listDeep(reading: Reading, folder: string, below: string, depth: number): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await listFolder(reading, joinPath(folder, below))) {
    const path = joinPath(below, name);
    if (name.startsWith('.')) continue;
    if (!name.endsWith('/')) paths.push(path);
    else if (depth < DEEPEST) paths.push(...(await listDeep(reading, folder, path.slice(0, -1), depth + 1)));
  }
  return paths;
}
