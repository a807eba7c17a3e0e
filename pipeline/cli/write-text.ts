import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hostFault } from '../host/host-fault.ts';

/** Writes a file that the command line names, and its folder. Fault: file-not-written. */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw hostFault('file-not-written', `${file}: ${(error as Error).message}`, error);
  }
}
