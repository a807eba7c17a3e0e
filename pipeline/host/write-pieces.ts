import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes a file piece by piece and puts it in place in one step; one that is there is replaced. Rejects with Node's errors. */
export async function writePieces(path: string, pieces: Uint8Array[]): Promise<void> {
  const temporary = await temporaryFolder(dirname(path), '.pamphlet');
  try {
    const fresh = join(temporary, 'file');
    const file = await open(fresh, 'wx');
    try {
      for (const piece of pieces) await file.writeFile(piece);
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
