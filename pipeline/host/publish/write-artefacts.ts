import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artefact } from '../../model/host.ts';

/** Writes the artefacts below a folder and waits until the disk has them. */
export async function writeArtefacts(folder: string, artefacts: Artefact[]): Promise<void> {
  for (const { path, bytes } of artefacts) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
