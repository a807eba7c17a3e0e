import type { Files } from '../../model/host.ts';
import type { Reading } from './reading.ts';

/** Starts reading below a folder. Rejects as `files.real` does if the folder is not there. */
export async function openReading(files: Files, folder: string): Promise<Reading> {
  return { files, folder, root: await files.real(folder === '' ? '.' : folder), messages: [], inputs: {} };
}
