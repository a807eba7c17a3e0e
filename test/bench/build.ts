/**
 * Seconds and memory of building the books. `npx tsx test/bench/build.ts`; nothing fails where a budget is missed, it is
 * printed. The PDF path against others: pdf.ts.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { figuresLine } from './figures-line.ts';
import { measure } from './measure.ts';
import { runCommand } from './run-command.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = join(PROJECT, '../shared/sources');
const MAKE_BOOK = join(PROJECT, '../shared/bench/make-book.py');
/** seconds on the clock of two shared cores */
const BUDGET = 60;

const out = mkdtempSync(join(tmpdir(), 'pamphleteer-bench-'));

const commandLine = (target: string, ...more: string[]) =>
  measure(() =>
    runCommand(process.execPath, [
      join(PROJECT, 'pipeline/cli/bin.mjs'),
      'build',
      target,
      '--out',
      out,
      '--quiet',
      ...more,
    ]).catch((error: Error) => {
      // status 1 also for warnings that wait for the editor; what was built is what counts
      if (!/: 1\n/.test(error.message)) throw error;
    }),
  );

try {
  console.log(figuresLine('build primer', await commandLine(join(PROJECT, 'manuscript/primer')), BUDGET));
  if (existsSync(SOURCES)) {
    const anthology = await commandLine(join(PROJECT, 'manuscript/anthology'), '--sources', SOURCES);
    console.log(figuresLine('build anthology', anthology, BUDGET));
  } else console.log('build anthology: skipped, ../shared/sources is not there');
  if (existsSync(MAKE_BOOK) && existsSync(SOURCES)) {
    await runCommand('python3', [MAKE_BOOK, '1', out]);
    console.log(figuresLine('build m1 (53,000 words)', await commandLine(join(out, 'm1.md'))));
  } else console.log('m1: skipped, ../shared/bench/make-book.py is not there');
} finally {
  rmSync(out, { recursive: true });
}
