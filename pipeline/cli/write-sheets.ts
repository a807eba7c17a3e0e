import { mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hostFault } from '../host/host-fault.ts';
import { writePieces } from '../host/write-pieces.ts';
import type { ImposedFile } from '../pamphlet/impose.ts';
import { UsageFault } from './usage-fault.ts';
import type { Context } from './verb.ts';

/**
 * Writes the files of a job: `out`, or beside it by its name with what they hold, `-cover`, `-fronts`, `-backs`. Returns
 * their names, as the user would give them. A UsageFault where one would take the place of the PDF that it is made from.
 */
export async function writeSheets(
  context: Context,
  files: ImposedFile[],
  out: string,
  source: string,
): Promise<string[]> {
  const names: string[] = [];
  for (const { part, side, chunks } of files) {
    const name = fileName(out, part, side);
    const path = context.path(name);
    if (await isSame(path, source)) throw new UsageFault(`--out ${name} is the PDF itself`);
    context.signal.throwIfAborted();
    context.host.progress.stage('write', name);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writePieces(path, chunks);
    } catch (error) {
      throw hostFault('file-not-written', `${name} cannot be written: ${(error as Error).message}`, error);
    }
    names.push(name);
  }
  return names;
}

function fileName(out: string, part: ImposedFile['part'], side: ImposedFile['side']): string {
  const stem = out.replace(/\.pdf$/i, '');
  return `${stem}${part === 'cover' ? '-cover' : ''}${side === 'both' ? '' : `-${side}`}.pdf`;
}

async function isSame(path: string, source: string): Promise<boolean> {
  try {
    return (await realpath(path)) === (await realpath(source));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
