import { vi } from 'vitest';
import { main } from '../../pipeline/cli/main.ts';
import type { Ran } from './run.ts';

/**
 * Runs a command line within this process, which is many times quicker than starting one. `calledFrom` stands for the
 * folder that npm was called from.
 */
export async function runHere(args: string[], calledFrom?: string): Promise<Ran> {
  const told = { stdout: '', stderr: '' };
  const listen = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      told[stream] += String(chunk);
      return true;
    });
  const spies = [listen('stdout'), listen('stderr')];
  vi.stubEnv('INIT_CWD', calledFrom);
  try {
    return { status: await main(args), ...told };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
