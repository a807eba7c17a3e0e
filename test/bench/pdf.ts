/**
 * Our PDF path against the floor (Chromium's plain print of the same text, notes at chapter ends, tagged, with an outline)
 * and other programs, each a process of its own, on books of ../shared/bench, rounds interleaved. Prints a table and, with
 * `--write`, puts it into RESULTS.md. `npm run bench -- --only pdf`, or
 * `npx tsx test/bench/pdf.ts [--only Pamphleteer,floor] [--books m1,m10] [--rounds 3] [--all] [--write]`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../pipeline/host/browser/find-browser.ts';
import { type Contender, contenders } from './pdf/contenders.ts';
import { placesOf } from './pdf/places-of.ts';
import { type Row, report } from './pdf/report.ts';
import { runMeasured } from './pdf/run-measured.ts';
import { runCommand } from './run-command.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const MAKE_BOOK = join(PROJECT, '../shared/bench/make-book.py');
/** of the books that make-book.py makes */
const NOTES: Record<string, number> = { m1: 206, m10: 2060 };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    books: { type: 'string', default: 'm1,m10' },
    rounds: { type: 'string', default: '3' },
    all: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

async function run(contender: Contender, base: string, environment: Record<string, string>, round: number) {
  const book = base.split('/').at(-1)!;
  const { command, pdf } = contender.run(base);
  rmSync(pdf, { force: true });
  const usage = await runMeasured(command, environment, contender.limit);
  const made = existsSync(pdf);
  const row: Row = {
    book,
    round,
    name: contender.name,
    usage,
    places: made ? placesOf(pdf, NOTES[book]) : null,
  };
  console.log(
    `${book} ${round} ${contender.name}: ${usage.wall.toFixed(2)} s, ${usage.cpu.toFixed(2)} s of processor${made ? '' : `, no PDF: ${usage.said.slice(-300)}`}`,
  );
  return row;
}

async function main(): Promise<void> {
  if (!existsSync(MAKE_BOOK)) return console.log('pdf: skipped, ../shared/bench/make-book.py is not there');
  const found = await findBrowser(process.env);
  process.env.BENCH_BROWSER = found.executable;
  const environment = { ...found.environment, BENCH_BROWSER: found.executable };
  const wanted = values.only?.split(',');
  const chosen = contenders.filter(({ name }) => wanted === undefined || wanted.includes(name));
  const present = chosen.filter((one) => {
    if (one.version() === null) console.log(`${one.name}: skipped, not installed (npm run bench:install)`);
    return one.version() !== null;
  });
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-pdf-'));
  const rows: Row[] = [];
  try {
    for (const book of values.books.split(',')) {
      const base = join(folder, book);
      await runCommand('python3', [MAKE_BOOK, book.slice(1), folder]);
      await runCommand(process.execPath, [join(import.meta.dirname, 'pdf/prepare.mjs'), `${base}.md`]);
      const here = present.filter(({ notOn }) => values.all || !notOn?.includes(book));
      // what is made once (our bundle, caches of files) is no part of any round
      if (here.some(({ name }) => name === 'Pamphleteer')) await run(contenders[0], base, environment, 0);
      for (let round = 1; round <= Number(values.rounds); round++)
        for (const contender of here) rows.push(await run(contender, base, environment, round));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT, encoding: 'utf8' });
  const browser = execFileSync(found.executable, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  }).trim();
  const versions = present.map((one) => `${one.name} (${one.version()})`);
  const text = report(rows, { commit: commit.trim(), versions, browser, node: process.version });
  console.log(text);
  if (values.write) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
}

await main();
