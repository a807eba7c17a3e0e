import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import type { CheckerReport } from './checker-report.ts';
import { onPath } from './on-path.ts';
import { readReport } from './read-report.ts';
import { runProgram } from './run-program.ts';

/** EPUBCheck of this machine: `epubcheck` on the path, a script, or the archive itself, as Debian has it. */
export async function runEpubcheck(file: string, signal?: AbortSignal): Promise<CheckerReport> {
  const command = await onPath(['epubcheck'], process.env);
  if (command === null) return { is: 'absent' };
  const folder = await temporaryFolder(tmpdir(), 'pamphleteer-epubcheck');
  try {
    const output = join(folder, 'report.json');
    const args = [file, '--json', output];
    const archive = await isArchive(command);
    const run = await runProgram({
      program: archive ? 'java' : command,
      args: archive ? ['-jar', command, ...args] : args,
      signal,
    });
    // Java is missing
    if (run === null) return { is: 'absent' };
    return await readReport(output, run.said);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A Java archive begins like any ZIP. */
async function isArchive(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === 'PK';
  } finally {
    await handle.close();
  }
}
