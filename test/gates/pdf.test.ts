import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf.ts';
import { printFixture } from '../print/finish/print-fixture.ts';
import { hasTool } from './has-tool.ts';
import { colourFaults } from './pdf/colour-faults.ts';
import { fontFaults } from './pdf/font-faults.ts';
import { pageFaults } from './pdf/page-faults.ts';
import { syntaxFaults } from './pdf/syntax-faults.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** The editions that the repository builds; `npm run book` makes the first, the second needs the sources. */
const EDITIONS = ['primer', 'anthology'];

type Gate = [tool: string, what: string, faults: (file: string) => string[]];

const GATES: Gate[] = [
  ['qpdf', 'has no fault of syntax', syntaxFaults],
  ['pdffonts', 'has all fonts embedded, none Type 3', fontFaults],
  ['gs', 'is printed with black alone', colourFaults],
];

/** Only for the book itself: pamphlets and sheets need no tags. */
const BOOK_GATES: Gate[] = [['pdfinfo', 'is tagged and described, its pages of one size', pageFaults]];

function passes(gates: Gate[], file: string): void {
  for (const [tool, what, faults] of gates) {
    test.skipIf(!hasTool(tool))(`${what} (${tool})`, () => expect(faults(file)).toEqual([]));
  }
}

function pdfs(edition: string): string[] {
  const folder = join(DIST, edition);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.pdf'));
}

describe.each(EDITIONS)('dist/%s', (edition) => {
  const found = pdfs(edition);
  test.skipIf(found.length === 0)('holds PDFs (skipped until it is built)', () => {
    expect(found).toContain(`${edition}.pdf`);
  });
  for (const name of found) {
    const gates = name === `${edition}.pdf` ? [...GATES, ...BOOK_GATES] : GATES;
    describe(name, () => passes(gates, join(DIST, edition, name)));
  }
});

describe('a fixture, printed and finished', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-gates-'));
  const [printed, finished] = ['printed.pdf', 'finished.pdf'].map((name) => join(folder, name));
  beforeAll(async () => {
    const { pdf, layout, options } = await printFixture();
    writeFileSync(printed, pdf);
    writeFileSync(finished, await finishPdf(pdf, layout, options));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  passes([...GATES, ...BOOK_GATES], finished);

  test.skipIf(!hasTool('gs'))('the gates can close: before finishing it takes four inks (gs)', () => {
    expect(colourFaults(printed)).not.toEqual([]);
  });
  test.skipIf(!hasTool('pdfinfo'))('the gates can close: before finishing it has no XMP (pdfinfo)', () => {
    expect(pageFaults(printed)).toEqual(['no XMP']);
  });
});
