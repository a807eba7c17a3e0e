import { open, readFile } from 'node:fs/promises';

/**
 * The bytes of a file, in memory of their own: Node's small buffers share one pool, and its readFile holds a large file
 * twice. Rejects with Node's errors.
 */
export async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    // a pipe or a device does not say how much it holds
    if (size === 0) return new Uint8Array(await readFile(file));
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(bytes, filled, size - filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled === size ? bytes : bytes.slice(0, filled);
  } finally {
    await file.close();
  }
}
