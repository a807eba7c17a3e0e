import { stat } from 'node:fs/promises';
import { UsageFault } from './usage-fault.ts';

/** What a path leads to. Throws a UsageFault where nothing is found. */
export async function target(path: string, given: string): Promise<'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    throw new UsageFault(`nothing is found at ${given}`);
  }
}
