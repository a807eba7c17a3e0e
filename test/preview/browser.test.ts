import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readNotesOf, type SmallEdition, smallEdition } from '../build/small-edition.ts';
import { openBrowser } from '../proof/page/open-browser.ts';
import { type Started, startPreview } from './start-preview.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let small: SmallEdition;
let preview: Started;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  small = smallEdition();
  preview = await startPreview(small);
  page = await open();
});
afterEach(async () => {
  await page.close();
  await preview.end();
  expect(faults.splice(0)).toEqual([]);
});

async function open(): Promise<Page> {
  const opened = await browser.newPage();
  opened.on('pageerror', (error) => faults.push(String(error)));
  await opened.setViewport({ width: 1280, height: 900 });
  await opened.goto(`${preview.origin}/`);
  return opened;
}

const ARMLEY = '[data-note="loom/armley"]';
const STRIKE = '[data-note="loom/strike"]';
const focus = (note: string, on = page) => on.$eval(note, (element) => (element as HTMLElement).focus());
const wordsOf = (selector: string, on = page) => on.$eval(selector, (element) => element.textContent ?? '');
/** Waits until words stand in an element. */
const until = (selector: string, words: string, on = page) =>
  on.waitForFunction(
    (where: string, what: string) => document.querySelector(where)?.textContent?.includes(what),
    { timeout: 30_000, polling: 50 },
    selector,
    words,
  );
const fill = (field: string, value: string, on = page) =>
  on.$eval(
    `.correct [name="${field}"]`,
    (input, text) => {
      (input as HTMLInputElement).value = text;
    },
    value,
  );

test('a status is set by a key, with who signs it off; the page follows', async () => {
  await page.type('#signer', 'A. B.');
  await focus(STRIKE);
  await page.keyboard.press('a');
  await until(`${STRIKE} .status`, 'approved');
  expect(readNotesOf(small)).toMatch(/support: the ledger itself\n {4}signedOff: A\. B\., \d{4}-\d\d-\d\d\n/);
  await until(`${STRIKE} .signed`, 'A. B.');
  await until('#progress', '1 approved');
  await page.evaluate(() => localStorage.clear());
});

test('a note is corrected in the page, and the file of notes is read anew', async () => {
  await focus(ARMLEY);
  await page.keyboard.press('e');
  await page.waitForSelector(`${ARMLEY} .correct`);
  expect(await page.$eval('.correct textarea', (area) => (area as HTMLTextAreaElement).value)).toContain(
    '[@harrow1998, p. 4]',
  );
  await fill('body', 'East of Leeds; see [@harrow1998, p. 5].\n');
  await page.click('.correct button:not([type])');
  await until(`${ARMLEY} .printed`, 'East of Leeds');
  expect(readNotesOf(small)).toContain('    body: |\n      East of Leeds; see [@harrow1998, p. 5].\n');
});

test('the page follows files that are changed elsewhere, and shows why it cannot', async () => {
  small.change('notes/loom.yaml', 'West of Leeds', 'North of Leeds');
  await until(`${ARMLEY} .printed`, 'North of Leeds');
  const good = readNotesOf(small);
  small.write('notes/loom.yaml', good.replace('status: checked', 'status: done'));
  await until('.told', 'The page shows an earlier state');
  expect(await wordsOf('.told')).toContain('notes/loom.yaml');
  expect(await wordsOf(`${ARMLEY} .printed`)).toContain('North of Leeds');
  small.write('notes/loom.yaml', good.replace('North', 'South'));
  await until(`${ARMLEY} .printed`, 'South of Leeds');
  expect(await wordsOf('.told')).toBe('');
});

test('two writers: the second sees both, and decides', async () => {
  const other = await open();
  for (const one of [page, other]) {
    await focus(STRIKE, one);
    await one.keyboard.press('e');
    await one.waitForSelector('.correct');
  }
  await fill('support', 'what the first found');
  await page.click('.correct button:not([type])');
  await until(`${STRIKE} .support`, 'what the first found');
  // what the other writes is not taken away by the change
  await until('.told', 'The edition has changed', other);
  await fill('support', 'what the second found', other);
  await other.click('.correct button:not([type])');
  await other.waitForSelector('.conflict');
  const both = await wordsOf('.conflict', other);
  expect(both).toContain('what the first found');
  expect(both).toContain('what the second found');
  expect(readNotesOf(small)).toContain('what the first found');
  await other.click('.conflict p:last-child button:last-child');
  await until(`${STRIKE} .support`, 'what the second found', other);
  expect(readNotesOf(small)).toContain('what the second found');
  await other.close();
});

test('a read-only file: it is said, and nothing is written', async () => {
  const file = join(small.edition, 'notes/loom.yaml');
  const before = readNotesOf(small);
  chmodSync(file, 0o444);
  await focus(ARMLEY);
  await page.keyboard.press('d');
  await until('.told', 'notes/loom.yaml is read-only: nothing was saved.');
  expect(await wordsOf(`${ARMLEY} .status`)).toBe('checked');
  expect(readNotesOf(small)).toBe(before);
  chmodSync(file, 0o644);
});

test('a preview that has ended: it is said, and what is being written stays', async () => {
  await focus(ARMLEY);
  await page.keyboard.press('e');
  await page.waitForSelector('.correct');
  await fill('body', 'Not yet saved.');
  await preview.end();
  await until('.told', 'The preview has ended');
  await page.click('.correct button:not([type])');
  await until('.told', 'nothing was saved');
  expect(await page.$eval('.correct textarea', (area) => (area as HTMLTextAreaElement).value)).toBe(
    'Not yet saved.',
  );
});

test('notes of texts themselves cannot be changed, and hostile words of a file are text', async () => {
  expect(await page.$$('[data-note="introduction/author_1"] .edit')).toEqual([]);
  const hostile = '<img src=x onerror=alert(1)>';
  writeFileSync(
    join(small.edition, 'notes/loom.yaml'),
    readNotesOf(small).replace('support: a map', `support: ${hostile}`),
  );
  await until(`${ARMLEY} .support`, hostile);
  await focus(ARMLEY);
  await page.keyboard.press('e');
  await page.waitForSelector('.correct');
  expect(await page.$eval('.correct [name=support]', (input) => (input as HTMLInputElement).value)).toBe(
    hostile,
  );
  expect(await page.$$('main img')).toEqual([]);
});

test('the PDF and the EPUB of the state that is shown', async () => {
  const get = async (name: string) => {
    const answer = await fetch(`${preview.origin}/${name}`);
    return {
      type: answer.headers.get('content-type'),
      start: Buffer.from(await answer.arrayBuffer())
        .subarray(0, 4)
        .toString('latin1'),
    };
  };
  expect(await get('small.pdf')).toEqual({ type: 'application/pdf', start: '%PDF' });
  expect(await get('small.epub')).toEqual({ type: 'application/epub+zip', start: 'PK\u0003\u0004' });
  expect((await get('pages/')).type).toBe('text/html; charset=utf-8');
});

test('WCAG 2.2 AA by axe while a note is corrected', async () => {
  await focus(ARMLEY);
  await page.keyboard.press('e');
  await page.waitForSelector('.correct');
  const found = await page.evaluate(
    `(() => { ${AXE}; return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }); })()`,
  );
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
});
