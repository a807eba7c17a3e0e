import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Files } from '../../pipeline/model/host.ts';

/** An error such as Node's, with a code. */
function nodeError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

const normalize = (path: string) => posix.normalize(path).replace(/(.)\/$/, '$1');

/** Files held in memory: path -> content. Folders are there as far as files stand in them. */
export function memoryFiles(contents: ReadonlyMap<string, Uint8Array | string>): Files {
  const encoder = new TextEncoder();
  const isFolder = (path: string) => [...contents.keys()].some((name) => name.startsWith(`${path}/`));
  return {
    read: async (given) => {
      const path = normalize(given);
      const content = contents.get(path);
      if (content === undefined) throw nodeError(isFolder(path) ? 'EISDIR' : 'ENOENT', given);
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
    list: async (given) => {
      const folder = normalize(given);
      if (contents.has(folder)) throw nodeError('ENOTDIR', given);
      if (!isFolder(folder)) throw nodeError('ENOENT', given);
      const below = [...contents.keys()].filter((name) => name.startsWith(`${folder}/`));
      const names = below.map((name) => name.slice(folder.length + 1).replace(/\/.*/s, '/'));
      return [...new Set(names)].sort();
    },
    real: async (given) => {
      const path = normalize(given);
      if (!contents.has(path) && !isFolder(path)) throw nodeError('ENOENT', given);
      return posix.join('/', path);
    },
  };
}

/** The files of a folder on disk, as they would stand below `below`. */
export function filesBelow(folder: string, below: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [posix.join(below, path.slice(folder.length + 1)), new Uint8Array(readFileSync(path))];
    }),
  );
}
