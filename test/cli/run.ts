import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Starts the command line as a process of its own, in the project's folder. `environment` is put over this process's;
 * npm's INIT_CWD is not handed on, so that paths are those given. `started` gets the child while it runs.
 */
export function run(
  args: string[],
  environment: Record<string, string> = {},
  started: (child: ChildProcess) => void = () => {},
): Promise<Ran> {
  const { INIT_CWD: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['pipeline/cli/bin.mjs', ...args], {
    cwd: PROJECT,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told.stderr += text;
  });
  started(child);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (status) => done({ status, ...told }));
  });
}
