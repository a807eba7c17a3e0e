/**
 * All measurements, each in a process of its own. `npm run bench`; `npm run bench -- --tests` measures `npm test` too.
 * Budgets are printed, nothing fails where one is missed.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { figuresLine } from './figures-line.ts';
import { measure } from './measure.ts';
import { runCommand } from './run-command.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** seconds on the clock of two shared cores */
const TESTS_BUDGET = 180;

/** Runs one of the files beside this one and shows what it prints; resolves to its exit status. */
function part(name: string): Promise<number | null> {
  console.log(`\n== ${name}`);
  const args = ['--import', 'tsx', join(import.meta.dirname, `${name}.ts`)];
  const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
}

for (const name of ['build', 'epub', 'pdf', 'lines', 'sources', 'impose']) {
  const status = await part(name);
  if (status !== 0) process.exitCode = 1;
}
if (process.argv.includes('--tests')) {
  console.log('\n== tests');
  const figures = await measure(() => runCommand('npm', ['test', '--silent']));
  console.log(figuresLine('npm test', figures, TESTS_BUDGET));
}
