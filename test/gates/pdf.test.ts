import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf.ts';
import { glyphFaults } from '../print/finish/glyph-faults.ts';
import { printFixture } from '../print/finish/print-fixture.ts';
import { x4Faults } from '../print/press/x4-faults.ts';
import { hasTool } from './has-tool.ts';
import { colourFaults } from './pdf/colour-faults.ts';
import { fontFaults } from './pdf/font-faults.ts';
import { pageFaults } from './pdf/page-faults.ts';
import { structureFaults } from './pdf/structure-faults.ts';
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

/** For books and for pamphlets in the order of reading; sheets need no tags. */
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

/** What needs no program: our own reader of tags and glyphs. */
function passesOwnGates(file: string): void {
  test('has tags that PDF/UA accepts, and nothing outside of them', async () => {
    expect(await structureFaults(readFileSync(file))).toEqual([]);
  });
  test('shows no glyph without characters', async () => {
    expect(await glyphFaults(readFileSync(file))).toEqual([]);
  });
}

describe.each(EDITIONS)('dist/%s', (edition) => {
  const found = pdfs(edition);
  test.skipIf(found.length === 0)('holds PDFs (skipped until it is built)', () => {
    expect(found).toContain(`${edition}.pdf`);
  });
  for (const name of found) {
    const file = join(DIST, edition, name);
    const isSheets = /-A4(?:-assembly)?\.pdf$/.test(name);
    const isRead = name === `${edition}.pdf` || (name.startsWith('pamphlets/') && !isSheets);
    describe(name, () => {
      passes(isRead ? [...GATES, ...BOOK_GATES] : GATES, file);
      if (isRead) passesOwnGates(file);
      if (name === `${edition}-print.pdf`)
        test('is PDF/X-4', async () => expect(await x4Faults(readFileSync(file))).toEqual([]));
    });
  }
});

describe('a fixture, printed and finished', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-gates-'));
  const [printed, finished] = ['printed.pdf', 'finished.pdf'].map((name) => join(folder, name));
  beforeAll(async () => {
    const { pdf, layout, options } = await printFixture();
    writeFileSync(printed, pdf);
    writeFileSync(finished, finishPdf({ parts: [pdf], layout, options }).digital);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  passes([...GATES, ...BOOK_GATES], finished);
  passesOwnGates(finished);

  test('the gates can close: before finishing the tags are not those of PDF/UA', async () => {
    const faults = await structureFaults(readFileSync(printed));
    expect(faults).toEqual(
      expect.arrayContaining(['NonStruct', 'Figure without alternative text', 'P in LI']),
    );
    expect(faults).toContain('page 1: link without description');
    expect(faults).toContain('page 1: text outside everything: -');
  });

  test.skipIf(!hasTool('gs'))('the gates can close: before finishing it takes four inks (gs)', () => {
    expect(colourFaults(printed)).not.toEqual([]);
  });
  test.skipIf(!hasTool('pdfinfo'))('the gates can close: before finishing it has no XMP (pdfinfo)', () => {
    expect(pageFaults(printed)).toEqual(['no XMP']);
  });
});
