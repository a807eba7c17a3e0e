import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';
import { openBrowser } from './open-browser.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const SHARED = resolve(PROJECT, '../shared');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!existsSync(join(SHARED, 'sources')))('the proof page of the anthology', () => {
  const out = mkdtempSync(join(tmpdir(), 'pamphleteer-anthology-'));
  let browser: Browser;
  let printed: { notes: { text: string; id: string }[]; quotations: unknown[] };

  beforeAll(async () => {
    const folders = ['--sources', join(SHARED, 'sources'), '--works', join(SHARED, 'works'), '--out', out];
    const args = ['proof', join(PROJECT, 'manuscript/anthology'), ...folders, '--only', 'page', '--json'];
    printed = JSON.parse((await run(args)).stdout);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(out, { recursive: true });
  });

  const file = () => join(out, 'anthology/proof/index.html');

  test('every note of the JSON stands in the HTML, once', () => {
    const page = readFileSync(file(), 'utf8');
    const keys = [...page.matchAll(/ data-note="([^"]+)"/g)].map(([, key]) => key);
    expect(keys).toEqual(printed.notes.map(({ text, id }) => `${text}/${id}`));
    expect(printed.quotations.length).toBeGreaterThan(0);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const part of ['notes', 'quotations', 'findings', 'sources'])
      test(`WCAG 2.2 AA by axe: ${part}, ${scheme}`, async () => {
        const page = await browser.newPage();
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width: 1440, height: 900 });
        await page.goto(`${pathToFileURL(file()).href}#${part}`);
        const found = await page.evaluate(
          `(() => { ${AXE}; return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }); })()`,
        );
        await page.close();
        const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
      });
});
