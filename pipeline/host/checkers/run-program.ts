import { spawn } from 'node:child_process';

export interface Run {
  program: string;
  args: string[];
  /** added to this process's own */
  environment?: Record<string, string>;
  signal?: AbortSignal;
}

/** Characters of what a program says that are kept: enough for what went wrong. */
const LONGEST = 2_000;

/**
 * Runs a program and waits for its end. What it said is for messages only; null where it could not be started. Rejects
 * when the signal aborts.
 */
export function runProgram(run: Run): Promise<{ status: number | null; said: string } | null> {
  const { program, args, environment, signal } = run;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let said = '';
    const listen = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-LONGEST);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => (signal?.aborted ? reject(error) : resolve(null)));
    child.on('close', (status) => resolve({ status, said: said.trim() }));
  });
}
