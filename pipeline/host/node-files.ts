import { readdir, realpath } from 'node:fs/promises';
import type { Files } from '../model/host.ts';
import { readWhole } from './read-whole.ts';

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Files of this machine. A link is listed as what it is, without a slash. Rejects with Node's errors. */
export function nodeFiles(): Files {
  return {
    read: readWhole,
    real: (path) => realpath(path),
    list: async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true });
      const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
      return names.sort(byCodeUnit);
    },
  };
}
