import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { isHostFault } from '../is-host-fault.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import type { CheckerReport } from './checker-report.ts';
import { onPath } from './on-path.ts';
import { readReport } from './read-report.ts';
import { runProgram } from './run-program.ts';

/** Ace by DAISY of this machine, with the browser that prints our pages. */
export async function runAce(file: string, signal?: AbortSignal): Promise<CheckerReport> {
  const command = await onPath(['ace-puppeteer', 'ace'], process.env);
  if (command === null) return { is: 'absent' };
  const folder = await temporaryFolder(tmpdir(), 'pamphleteer-ace');
  try {
    const run = await runProgram({
      program: command,
      args: ['--force', '--silent', '--outdir', folder, file],
      environment: await browserEnvironment(),
      signal,
    });
    if (run === null) return { is: 'absent' };
    return await readReport(join(folder, 'report.json'), run.said);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where no browser of ours is found, Ace looks for its own. */
async function browserEnvironment(): Promise<Record<string, string>> {
  try {
    const { executable, environment } = await findBrowser(process.env);
    return { ...environment, PUPPETEER_EXECUTABLE_PATH: executable };
  } catch (error) {
    if (isHostFault(error)) return {};
    throw error;
  }
}
