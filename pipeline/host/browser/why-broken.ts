import { spawnSync } from 'node:child_process';

/** Characters of what a broken browser says that are told. */
const SAID = 500;

/**
 * What a browser that does not start says when it is asked for no more than its version: a library that the machine
 * lacks, as a rule. '' where that works.
 */
export function whyBroken(executable: string, environment: NodeJS.ProcessEnv): string {
  const asked = spawnSync(executable, ['--version'], {
    encoding: 'utf8',
    env: environment,
    timeout: 10_000,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (asked.error) return asked.error.message;
  if (asked.status === 0) return '';
  return `${asked.stderr.trim()} (it ended with ${asked.status ?? asked.signal})`.slice(-SAID);
}
