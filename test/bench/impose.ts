/**
 * Imposing 400 pages against pdfjam in the same run, 2,000 pages, and a scan of 300 MB, each as a process of its own.
 * `npx tsx test/bench/impose.ts`; nothing fails where a budget is missed, it is printed.
 */
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hasPdfjam, pdfjam } from '../gates/pamphlet/pdfjam.ts';
import { figuresLine } from './figures-line.ts';
import { paragraph } from './generator/prose.ts';
import { random } from './generator/random.ts';
import { type Figures, measure } from './measure.ts';
import { runCommand } from './run-command.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** of the long book: some 400 pages */
const CHAPTERS = { all: 20, paragraphs: 125 };
const MANY = 2000;
/** bytes of the scan's pictures, and how many there are */
const SCAN = { each: 2 ** 20, pages: 300 };
/** times that both are run; the first pays for what is loaded once */
const ROUNDS = 3;
/** MB, and times the input's size */
const BUDGET = { memory: 500, size: 1.1 };

const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-bench-'));
const at = (name: string) => join(folder, name);

/** A book of made-up prose, built by us; resolves to its pages. */
async function longBook(): Promise<number> {
  const seeded = random(1);
  const chapters = Array.from({ length: CHAPTERS.all }, (_, index) => {
    const paragraphs = Array.from({ length: CHAPTERS.paragraphs }, () => paragraph(seeded));
    return [`## Chapter ${index + 1}`, ...paragraphs].join('\n\n');
  });
  writeFileSync(at('book.md'), ['# A long book', ...chapters].join('\n\n'));
  await command('build', at('book.md'), '--only', 'pdf', '--out', folder);
  renameSync(at('book/book.pdf'), at('book.pdf'));
  const record = JSON.parse(readFileSync(at('book/build.json'), 'utf8')) as { pageMap: { pages: unknown[] } };
  return record.pageMap.pages.length;
}

/** Made in a process of its own, so that this one stays small: memory is measured of both together. */
const scan = (to: string, pages: number, each: number) =>
  runCommand(process.execPath, [
    '--import',
    'tsx',
    join(import.meta.dirname, 'make-scan.ts'),
    at(to),
    String(pages),
    String(each),
  ]);

const command = (...args: string[]) =>
  runCommand(process.execPath, [join(PROJECT, 'pipeline/cli/bin.mjs'), ...args, '--quiet']);

const ours = (from: string, to: string, ...more: string[]) =>
  measure(() => command('pamphlet', at(from), '--out', at(to), ...more));

const share = (to: string, from: string) => statSync(at(to)).size / statSync(at(from)).size;

function say(what: string, figures: Figures, from: string, to: string): void {
  console.log(`${figuresLine(what, figures)}, ${share(to, from).toFixed(3)} times the input's size`);
}

try {
  const pages = await longBook();
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const own = await ours('book.pdf', 'own.pdf');
    say(`  ${round}: ${pages} pages`, own, 'book.pdf', 'own.pdf');
    if (!hasPdfjam) continue;
    const jam = await measure(() =>
      pdfjam(['--booklet', 'true', '--landscape', '--paper', 'a4paper'], at('book.pdf'), at('jam.pdf')),
    );
    say(`  ${round}: pdfjam`, jam, 'book.pdf', 'jam.pdf');
    ratios.push(own.wall / jam.wall);
  }
  if (!hasPdfjam) console.log('  pdfjam: skipped, it is not there');
  else {
    const middle = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
    console.log(`  middle of ${ROUNDS}: ${middle.toFixed(2)} times pdfjam's clock (budget 1)`);
  }
  console.log(`  budgets: ${BUDGET.memory} MB, ${BUDGET.size} times the input's size`);

  await scan('many.pdf', MANY, 1024);
  say(
    `  ${MANY} pages`,
    await ours('many.pdf', 'many-out.pdf', '--scheme', 'signatures'),
    'many.pdf',
    'many-out.pdf',
  );
  await scan('scan.pdf', SCAN.pages, SCAN.each);
  const large = await ours('scan.pdf', 'scan-out.pdf', '--scheme', 'signatures');
  say(
    `  a scan of ${Math.round(statSync(at('scan.pdf')).size / 2 ** 20)} MB`,
    large,
    'scan.pdf',
    'scan-out.pdf',
  );
} finally {
  rmSync(folder, { recursive: true });
}
