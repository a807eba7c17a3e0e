import { PDFDocument } from '@cantoo/pdf-lib';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Trim } from '../../../pipeline/model/edition.ts';
import { createShaper } from '../../../pipeline/print/lines/create-shaper.ts';
import { setPages } from '../../../pipeline/print/set-pages.ts';
import { sheetFor } from '../../../pipeline/print/sheet/sheet-for.ts';
import { editionFonts } from '../lines/edition-fonts.ts';
import { projectSheet } from './doubles.ts';
import { faults } from './faults.ts';
import { measurePages } from './measure-pages.ts';
import { PIXELS } from './read-pages.ts';
import { sampleBook } from './sample-book.ts';
import { TRIM } from './set-made-up.ts';

/** CSS pixels: what rounding in the browser may come to within a page, three sixteenths of a point. */
const NEAR = (3 / 16) * PIXELS;

let browser: Browser;

beforeAll(async () => {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: [...args, '--font-render-hinting=none'],
  });
});

afterAll(() => browser?.close());

const trims: [string, Trim][] = [
  ['A5', TRIM],
  ['A6, set smaller', { width: 105, height: 148 }],
  ['6 x 9 in', { width: 152.4, height: 228.6 }],
];

test.each(trims)(
  '%s: the browser draws what was laid out: same lines and places, nothing outside its page',
  async (_name, trim) => {
    const fonts = editionFonts();
    const shaper = await createShaper(fonts);
    const sheet = projectSheet();
    const { value: layout, messages } = setPages(sampleBook(), { trim, sheet, shaper, fonts });
    // made-up words are long: on a narrow page a line of them may be loose
    expect(faults(messages)).toEqual([]);

    const page = await browser.newPage();
    // the paper is whole CSS pixels of the scaled page
    const paper = Math.ceil((layout.trim.width * 96) / 72) / layout.scale;
    await page.setViewport({ width: Math.floor(paper), height: 600 });
    await page.setContent(layout.html);
    await page.emulateMediaType('print');
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const measured = await page.evaluate(measurePages);
    // The browser would shrink a document that is wider than its paper.
    expect(measured.width).toBeLessThanOrEqual(Math.ceil(paper));
    expect(measured.pages.length).toBe(layout.pageMap.pages.length);
    for (const { height, bottom, textBottom, lastBlock } of measured.pages) {
      expect(bottom).toBeLessThanOrEqual(height);
      expect(lastBlock).toBeLessThanOrEqual(textBottom + NEAR);
    }
    // Every paragraph has the lines that its height was given for, and none of them leaves the text block.
    expect(measured.blocks.filter((block) => block.lines !== block.planned)).toEqual([]);
    expect(measured.blocks.filter((block) => block.right > block.edge + NEAR)).toEqual([]);
    // Baselines of the body stand on one grid, the same on every page.
    const grid = sheetFor(sheet, trim).grid * PIXELS;
    const phases = measured.baselines.map((y) => ((y % grid) + grid) % grid);
    const spread = Math.max(...phases) - Math.min(...phases);
    expect(Math.min(spread, grid - spread)).toBeLessThan(NEAR);

    const pdf = await PDFDocument.load(
      await page.pdf({ preferCSSPageSize: true, tagged: true, scale: layout.scale }),
    );
    expect(pdf.getPageCount()).toBe(layout.pageMap.pages.length);
  },
);
