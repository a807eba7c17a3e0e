/**
 * Seconds and memory of building the books, and of our PDF path against the floor: Chromium's plain print of the same
 * text with endnotes. `npx tsx test/bench/build.ts`; nothing fails where a budget is missed, it is printed.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { planBuild } from '../../pipeline/build/plan-build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf.ts';
import { figuresLine } from './figures-line.ts';
import { type Figures, measure } from './measure.ts';
import { plainDocument } from './plain-document.ts';
import { runCommand } from './run-command.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = join(PROJECT, '../shared/sources');
const MAKE_BOOK = join(PROJECT, '../shared/bench/make-book.py');
/** seconds on the clock of two shared cores */
const BUDGET = 60;
/** rounds of the comparison; the first pays for what is loaded once */
const ROUNDS = 3;

const out = mkdtempSync(join(tmpdir(), 'pamphleteer-bench-'));
const { host } = makeContext(new AbortController().signal, true);

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

async function printed(html: string, scale = 1): Promise<Uint8Array> {
  const printer = await host.printer();
  try {
    return await printer.print(html, scale);
  } finally {
    await printer.close();
  }
}

/** Plan, print, finish, as `build` does them. */
async function ourPath(target: string): Promise<void> {
  const { plan } = await planBuild(host, { target, sources: null, final: false });
  if (plan === null) throw new Error(`${target} cannot be planned`);
  const { book, layout, fonts } = plan;
  const options = { metadata: book.metadata, fonts, producer: 'bench', epoch: 0 };
  finishPdf({ parts: [await printed(layout.html, layout.scale)], layout, options });
}

async function compare(target: string): Promise<void> {
  const { plan } = await planBuild(host, { target, sources: null, final: false });
  if (plan === null) throw new Error(`${target} cannot be planned`);
  const floorDocument = plainDocument(plan.book, plan.fonts);
  const rounds: { ours: Figures; floor: Figures }[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const floor = await measure(() => printed(floorDocument));
    const ours = await measure(() => ourPath(target));
    rounds.push({ ours, floor });
    console.log(figuresLine(`  ${round}: the floor`, floor));
    console.log(figuresLine(`  ${round}: plan, print, finish`, ours));
    console.log(
      `  ${round}: ${(ours.cpu / floor.cpu).toFixed(2)} times the processor, ${(ours.wall / floor.wall).toFixed(2)} times the clock`,
    );
  }
  const ratios = rounds.map(({ ours, floor }) => ours.cpu / floor.cpu).sort((a, b) => a - b);
  console.log(
    `  middle of ${ROUNDS}: ${ratios[Math.floor(ROUNDS / 2)].toFixed(2)} times the floor's processor`,
  );
}

try {
  console.log(figuresLine('build primer', await commandLine(join(PROJECT, 'manuscript/primer')), BUDGET));
  if (existsSync(SOURCES)) {
    const anthology = await commandLine(join(PROJECT, 'manuscript/anthology'), '--sources', SOURCES);
    console.log(figuresLine('build anthology', anthology, BUDGET));
  } else console.log('build anthology: skipped, ../shared/sources is not there');
  if (existsSync(MAKE_BOOK) && existsSync(SOURCES)) {
    await runCommand('python3', [MAKE_BOOK, '1', out]);
    console.log(figuresLine('build m1 (53,000 words)', await commandLine(join(out, 'm1.md'))));
    console.log('PDF of m1 against the floor:');
    await compare(join(out, 'm1.md'));
  } else {
    console.log('m1: skipped, ../shared/bench/make-book.py is not there; the primer stands in for it');
    await compare(join(PROJECT, 'manuscript/primer'));
  }
} finally {
  rmSync(out, { recursive: true });
}
