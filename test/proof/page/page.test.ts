import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallEdition } from '../../build/small-edition.ts';
import { runHere } from '../../cli/run-here.ts';
import { openBrowser } from './open-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let page: Page;
let url: string;
const heard: string[] = [];

beforeAll(async () => {
  const small = smallEdition();
  small.change(
    'notes/loom.yaml',
    'Nine working days.',
    'Nine <img src=x onerror=alert(1)> <script>alert(2)</script> days.',
  );
  small.change('notes/loom.yaml', 'support: a map', 'support: <b onclick="alert(3)">a map</b>');
  small.change(
    'notes/loom.yaml',
    'id: strike\n    series: editor\n    status: checked',
    'id: strike\n    series: editor\n    status: draft',
  );
  small.write(
    'names.yaml',
    'names:\n  - {id: leeds, kind: person, heading: "Leeds, Ada", forms: [Leeds]}\n' +
      '  - {id: nowhere, kind: place, heading: Nowhere, forms: [Nowhere], misspellings: [canteen]}\n',
  );
  await runHere(['proof', small.edition, '--sources', small.sources, '--out', small.out]);
  url = pathToFileURL(join(small.out, 'small/proof/index.html')).href;
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('dialog', (dialog) => heard.push(dialog.message()));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) heard.push(request.url());
  });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url);
});
afterAll(() => browser.close());

const shown = () =>
  page.$$eval('[data-note]', (notes) =>
    notes
      .filter((note) => note.getClientRects().length > 0)
      .map((note) => (note as HTMLElement).dataset.note),
  );
const focused = () =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset.note ?? document.activeElement?.id);
/** Filters wait for the next frame. */
const frame = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const choose = async (field: string, value: string) => {
  await page.select(`#by-${field}`, value);
  await frame();
  const notes = await shown();
  await page.click('#clear');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await frame();
  return notes;
};

const ALL = ['introduction/author_1', 'introduction/cited_1', 'loom/armley', 'loom/strike'];

test('markup and scripts of notes are text, and nothing is asked of anybody', async () => {
  const words = await page.$eval('[data-note="loom/strike"] .printed', (element) => element.textContent);
  expect(words).toContain('Nine <img src=x onerror=alert(1)> <script>alert(2)</script> days.');
  expect(await page.$eval('[data-note="loom/armley"] .support', (element) => element.textContent)).toContain(
    '<b onclick',
  );
  expect(await page.$$('.printed script, .printed img, [onclick]')).toEqual([]);
  expect(heard).toEqual([]);
});

test('nothing but its own style and script may run, and no element has a handler or a style of its own', () => {
  const html = readFileSync(new URL(url), 'utf8');
  const [policy] = /<meta http-equiv="Content-Security-Policy" content="[^"]+"/.exec(html) ?? [''];
  const said = policy.replaceAll('&#x27;', "'");
  for (const part of ["default-src 'none'; style-src 'sha256-", "; script-src 'sha256-", "; base-uri 'none'"])
    expect(said).toContain(part);
  expect(/<[^>]+\s(?:on\w+|style)=/.exec(html.slice(html.indexOf('<body')))?.[0]).toBeUndefined();
});

test('without its script all of it is there', async () => {
  const plain = await browser.newPage();
  await plain.setJavaScriptEnabled(false);
  await plain.goto(url);
  const notes = await plain.$$eval('[data-note]', (all) => all.map((note) => note.getAttribute('data-note')));
  expect(notes).toEqual(ALL);
  for (const id of ['notes', 'findings', 'sources'])
    expect(await plain.$eval(`#${id}`, (part) => part.getClientRects().length)).toBeGreaterThan(0);
  await plain.close();
});

describe('filters', () => {
  test.each([
    ['text', 'loom', ['loom/armley', 'loom/strike']],
    ['series', 'author', ['introduction/author_1', 'introduction/cited_1']],
    ['status', 'draft', ['loom/strike']],
    ['work', 'harrow1998', ['introduction/cited_1', 'loom/armley', 'loom/strike']],
    ['person', 'Leeds, Ada', ['introduction/cited_1', 'loom/armley']],
    ['finding', 'name-misspelled', ['loom/strike']],
  ])('by %s', async (field, value, expected) => {
    expect(await choose(field, value)).toEqual(expected);
    expect(await shown()).toEqual(ALL);
  });

  test('all words are searched, whatever their capitals and accents', async () => {
    await page.type('#words', 'CANTÉEN second');
    await frame();
    expect(await shown()).toEqual(['loom/strike']);
    expect(await page.$eval('#count', (element) => element.textContent)).toBe('1 of 4 notes');
    await page.reload();
    expect(await shown()).toEqual(['loom/strike']);
    await page.click('#clear');
    await page.waitForFunction(() => document.querySelector('#count')?.textContent === '4 notes');
  });
});

test('by keys: next, previous, next draft, search, parts, list of keys, theme', async () => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key as 'j');
    return focused();
  };
  await page.goto(url);
  expect(await press('j')).toBe(ALL[0]);
  expect(await press('j')).toBe(ALL[1]);
  expect(await press('k')).toBe(ALL[0]);
  expect(await press('n')).toBe('loom/strike');
  expect(await press('j')).toBe('loom/strike');
  expect(await press('/')).toBe('words');
  expect(await press('j', 'k')).toBe('words');
  expect(await page.$eval('#words', (input) => (input as HTMLInputElement).value)).toBe('jk');
  await press('Escape', 'x');
  await press('3');
  await page.waitForFunction(() => document.querySelector('#findings')?.getClientRects().length);
  expect(await shown()).toEqual([]);
  await press('1', '?');
  expect(await page.$eval('#keys', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
  await press('Escape');
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await press('t');
  expect(await theme()).toBe('dark');
  await press('t');
  expect(await theme()).toBe('light');
  // WCAG 2.1.4
  await page.click('#help');
  await page.click('#keys-on');
  await press('Escape', 't');
  expect(await theme()).toBe('light');
  await page.click('#help');
  await page.click('#keys-on');
  await press('Escape');
});

describe('WCAG 2.2 AA by axe', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1280, 390])
      for (const part of ['notes', 'findings', 'sources'])
        test(`${part}, ${scheme}, ${width} pixels wide`, async () => {
          const fresh = await browser.newPage();
          await fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await fresh.setViewport({ width, height: 844 });
          await fresh.goto(`${url}#${part}`);
          const found = await fresh.evaluate(
            `(() => { ${AXE}; return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }); })()`,
          );
          const { violations, passes } = found as {
            violations: { id: string; nodes: { html: string }[] }[];
            passes: unknown[];
          };
          await fresh.close();
          expect(passes.length).toBeGreaterThan(20);
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
        });
});
