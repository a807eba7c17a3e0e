import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands below a folder: path with slashes, links as links. */
export interface Entry {
  path: string;
  kind: 'file' | 'link' | 'folder';
}

/** Everything below a folder, links not followed; folders before what is in them. */
export async function walk(folder: string, below = ''): Promise<Entry[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found: Entry[] = [];
  for (const entry of entries) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push({ path, kind: 'folder' }, ...(await walk(folder, path)));
    else found.push({ path, kind: entry.isSymbolicLink() ? 'link' : 'file' });
  }
  return found;
}
