import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, readlink, symlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from './walk.ts';

/** What file systems without hard links answer. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'];

/** Brings one entry from folder to folder, without reading it where the file system allows; a link stays a link. */
export async function carryEntry(from: string, to: string, { path, kind }: Entry): Promise<void> {
  const [source, target] = [join(from, path), join(to, path)];
  if (kind === 'folder') {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  if (kind === 'link') return symlink(await readlink(source), target);
  try {
    await link(source, target);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await copyFile(source, target, constants.COPYFILE_EXCL);
    const { atime, mtime } = await lstat(source);
    await utimes(target, atime, mtime);
  }
}
