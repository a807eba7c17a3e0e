import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breakParagraph } from '../../../pipeline/print/lines/break-paragraph.ts';
import { createShaper } from '../../../pipeline/print/lines/create-shaper.ts';
import type { Line, Paragraph, Shaper } from '../../../pipeline/print/types.ts';
import { editionFonts } from './edition-fonts.ts';
import { linesDocument } from './lines-document.ts';
import { madeUpParagraphs } from './made-up-paragraphs.ts';
import { type ReadLine, readLines } from './read-lines.ts';

/** Points: a tenth is a tenth of the smallest difference that a reader sees at a margin. */
const NEAR = 0.1;

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

/** Where the line should end, points from the left edge of its paragraph. */
function plannedRight(paragraph: Paragraph, line: Line, first: boolean): number {
  const { align, measure } = paragraph;
  const indent = first ? paragraph.indent : 0;
  if (align === 'right' || (align === 'justify' && !line.last && line.ratio !== 1)) return measure;
  if (align === 'center') return (measure + line.width) / 2;
  return Math.min(measure, indent + line.width);
}

/** The room that is left for the hyphen, which is drawn later. */
function hyphenWidth({ text, runs }: Paragraph, { hyphen, to }: Line, shaper: Shaper): number {
  const run = runs.find((one) => one.from < to && one.to >= to);
  const letter = text[to - 1];
  return hyphen && run ? shaper.width(`${letter}\u2010`, run) - shaper.width(letter, run) : 0;
}

test('Chromium sets made-up paragraphs in exactly the planned lines', async () => {
  const fonts = editionFonts();
  const shaper = await createShaper(fonts);
  const paragraphs = madeUpParagraphs();
  const set = paragraphs.map((paragraph) => breakParagraph(paragraph, shaper));
  const page = await browser.newPage();
  await page.setContent(linesDocument(fonts, paragraphs, set, shaper));
  const read: ReadLine[][] = await page.evaluate(readLines);

  const planned = paragraphs.map(({ text }, i) => set[i].map((line) => text.slice(line.from, line.to)));
  expect(read.map((lines) => lines.map((line) => line.text.trimEnd()))).toEqual(planned);
  const off = paragraphs.flatMap((paragraph, i) =>
    set[i].map((line, k) => ({
      where: `${paragraph.id} line ${k + 1}`,
      by: read[i][k].right + hyphenWidth(paragraph, line, shaper) - plannedRight(paragraph, line, k === 0),
    })),
  );
  expect(off.filter(({ by }) => Math.abs(by) > NEAR)).toEqual([]);
  // The paragraphs have what they are to prove.
  const all = set.flat();
  expect(all.some((line) => line.hyphen)).toBe(true);
  expect(all.some((line) => line.ratio < 1)).toBe(true);
  expect(all.some((line) => line.tracking > 0)).toBe(true);
  expect(all.some((line) => line.tracking < 0)).toBe(true);
});
