import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { openBrowser } from '../proof/page/open-browser.ts';
import { writeManyNotes } from './proof/write-many-notes.ts';

/** Times of the proof page in headless Chromium: opening, filtering, scrolling. Each the median and the worst of several. */

const PROJECT = resolve(import.meta.dirname, '../..');
const NOTES = 5000;
/** Times that a page is opened, or a filter is tried. */
const ROUNDS = 5;

const root = mkdtempSync(join(tmpdir(), 'pamphleteer-bench-proof-'));

function proofOf(edition: string, ...options: string[]): string {
  const started = performance.now();
  const args = [
    'pipeline/cli/bin.mjs',
    'proof',
    edition,
    '--only',
    'page',
    '--out',
    root,
    '--json',
    ...options,
  ];
  const ran = JSON.parse(run(args)) as { edition: string; notes: unknown[] };
  if (ran.edition === undefined) throw new Error(`there is no proof of ${edition}`);
  const page = join(root, ran.edition, 'proof/index.html');
  const megabytes = (statSync(page).size / 1e6).toFixed(1);
  console.log(
    `\n${ran.edition}: ${ran.notes.length} notes, ${megabytes} MB, made in ${seconds(performance.now() - started)}`,
  );
  return pathToFileURL(page).href;
}

/** Findings lead to status 1: the page is there all the same. */
function run(args: string[]): string {
  try {
    return execFileSync(process.execPath, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    }).toString();
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;

function tell(what: string, times: number[], unit: (time: number) => string): void {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `  ${what.padEnd(34)} median ${unit(sorted[Math.floor(sorted.length / 2)])}, worst ${unit(sorted[sorted.length - 1])}`,
  );
}

async function measure(browser: Browser, url: string): Promise<void> {
  const opened: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    const started = performance.now();
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    opened.push(performance.now() - started);
    if (round < ROUNDS - 1) await page.close();
    else await measureUse(page);
  }
  tell('opened and drawn', opened, seconds);
}

async function measureUse(page: Page): Promise<void> {
  // tsx names functions by a helper that the page does not have
  await page.evaluate('globalThis.__name = (named) => named');
  const filters = await page.evaluate(timeFilters, ROUNDS);
  for (const [name, times] of Object.entries(filters)) tell(`filter by ${name}`, times, milliseconds);
  tell('frame while scrolling', await page.evaluate(timeScroll), milliseconds);
  await page.close();
}

/** From the choice to the page as it is laid out then. Runs in the page. */
async function timeFilters(rounds: number): Promise<Record<string, number[]>> {
  const form = document.querySelector('#filters') as HTMLFormElement;
  const change = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
    field.value = value;
    const started = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise<number>((done) =>
      requestAnimationFrame(() => {
        document.body.getBoundingClientRect();
        done(performance.now() - started);
      }),
    );
  };
  const times: Record<string, number[]> = {};
  for (const select of Array.from(form.querySelectorAll('select'))) {
    times[select.name] = [];
    for (const { value } of Array.from(select.options).slice(0, rounds + 1)) {
      times[select.name].push(await change(select, value), await change(select, ''));
    }
  }
  const search = form.querySelector('[name=words]') as HTMLInputElement;
  times.search = [];
  for (const words of ['the', 'revolution', 'zzz', 'a b c', ''])
    times.search.push(await change(search, words));
  return times;
}

/** Two screens a frame, from the top to the end, at most three seconds. Runs in the page. */
async function timeScroll(): Promise<number[]> {
  const times: number[] = [];
  const started = performance.now();
  let last = started;
  for (let y = 0; y < document.documentElement.scrollHeight && last - started < 3000; y += innerHeight * 2) {
    scrollTo(0, y);
    const now = await new Promise<number>((done) => requestAnimationFrame(done));
    times.push(now - last);
    last = now;
  }
  return times.slice(1);
}

const browser = await openBrowser();
try {
  const many = join(root, 'editions/many');
  writeManyNotes(NOTES, (path, content) => {
    mkdirSync(join(many, path, '..'), { recursive: true });
    writeFileSync(join(many, path), content);
  });
  await measure(browser, proofOf(many));
  const sources = process.argv[2] ?? '../shared/sources';
  if (existsSync(sources)) await measure(browser, proofOf('manuscript/anthology', '--sources', sources));
  else console.log(`\nanthology: left out, there is no folder ${sources}`);
} finally {
  await browser.close();
  rmSync(root, { recursive: true });
}
