import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planBuild } from '../../pipeline/build/plan-build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { checkEpub } from '../../pipeline/epub/check/check-epub.ts';
import { checkPdf } from '../../pipeline/print/check/check-pdf.ts';
import { buildHere } from '../e2e/build-here.ts';
import { letters } from '../e2e/letters.ts';
import { pageListFaults } from '../e2e/page-list-faults.ts';
import { readOutline } from '../e2e/read-outline.ts';
import { type PageText, readPages } from '../e2e/read-pages.ts';
import { elementsOf, readEpub, textOf } from '../epub/read-epub.ts';
import { followLists } from '../epub/reader/follow-lists.ts';
import { glyphFaults } from '../print/finish/glyph-faults.ts';
import { x4Faults } from '../print/press/x4-faults.ts';
import { type SourcePlaces, sourcePlaces } from './anthology/source-places.ts';
import { aceFaults, hasAce } from './epub/ace-faults.ts';
import { epubcheckFaults, hasEpubcheck } from './epub/epubcheck-faults.ts';
import { hasTool } from './has-tool.ts';
import { beyondA1 } from './pdf/beyond-a1.ts';
import { colourFaults } from './pdf/colour-faults.ts';
import { fontFaults } from './pdf/font-faults.ts';
import { pageFaults } from './pdf/page-faults.ts';
import { hasPreflight, preflight } from './pdf/preflight.ts';
import { structureFaults } from './pdf/structure-faults.ts';
import { syntaxFaults } from './pdf/syntax-faults.ts';
import { readStructure } from './structure/read-structure.ts';
import { structureTextFaults } from './structure/structure-text-faults.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(PROJECT, '../shared');
const SOURCES = join(SHARED, 'sources');
const FIXTURES = join(PROJECT, 'test/build/fixtures');
const out = mkdtempSync(join(tmpdir(), 'pamphleteer-books-'));
afterAll(() => rmSync(out, { recursive: true }));

interface BookCase {
  id: string;
  /** what it needs beside the repository */
  needs: string[];
  /** where it is, made if need be */
  target(): string;
  sources: string | null;
}

/** Notes of the benchmark book. */
const M1_NOTES = 206;

const books: BookCase[] = [
  { id: 'primer', needs: [], target: () => join(PROJECT, 'manuscript/primer'), sources: null },
  { id: 'small', needs: [], target: () => join(FIXTURES, 'small'), sources: join(FIXTURES, 'received') },
  {
    id: 'anthology',
    needs: [SOURCES],
    target: () => join(PROJECT, 'manuscript/anthology'),
    sources: SOURCES,
  },
  {
    id: 'm1',
    needs: [SOURCES, join(SHARED, 'bench/make-book.py')],
    target: makeBenchmarkBook,
    sources: null,
  },
];

function makeBenchmarkBook(): string {
  const folder = join(out, 'made');
  mkdirSync(folder);
  const { status, stderr } = spawnSync('python3', [join(SHARED, 'bench/make-book.py'), '1', folder]);
  if (status !== 0) throw new Error(`make-book.py: ${stderr}`);
  return join(folder, 'm1.md');
}

/** Runs one of the independent checks of ../shared; says what it printed where it found a fault. */
function independentCheck(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('python3', [join(SHARED, 'checks', script), ...args]);
  return status === 0 ? '' : `${stdout}${stderr}`;
}

describe.each(books)('$id', ({ id, needs, target, sources }) => {
  const missing = needs.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    test.skip(`skipped: ${missing.join(' and ')} not there`, () => {});
    return;
  }
  const pdf = join(out, id, `${id}.pdf`);
  const print = join(out, id, `${id}-print.pdf`);
  const epub = join(out, id, `${id}.epub`);
  let place: string;
  beforeAll(async () => {
    place = target();
    const { messages } = await buildHere(place, out, sources);
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  const gates: [string, string, (file: string) => string[]][] = [
    ['qpdf', 'no fault of syntax', syntaxFaults],
    ['pdffonts', 'all fonts embedded, none Type 3', fontFaults],
    ['gs', 'black alone', colourFaults],
  ];
  for (const [tool, what, faults] of gates) {
    test.skipIf(!hasTool(tool))(`${what} (${tool})`, () => expect(faults(pdf)).toEqual([]));
    test.skipIf(!hasTool(tool))(`the print file: ${what} (${tool})`, () => expect(faults(print)).toEqual([]));
  }
  test.skipIf(!hasTool('pdfinfo'))('tagged, described, pages of one size (pdfinfo)', () =>
    expect(pageFaults(pdf)).toEqual([]),
  );
  test('the print file is PDF/X-4', async () => expect(await x4Faults(readFileSync(print))).toEqual([]));
  test.skipIf(!existsSync(join(SHARED, 'checks/x4check.py')) || !hasTool('qpdf'))('x4check.py', () =>
    expect(independentCheck('x4check.py', print)).toBe(''),
  );
  test('our own checks find nothing', async () => {
    for (const file of [pdf, print]) expect(await checkPdf(readFileSync(file), file)).toEqual([]);
  });
  test.skipIf(!hasPreflight())('Preflight finds nothing but what A-2 allows over A-1', () => {
    const [errors] = preflight(new Map([[id, readFileSync(pdf)]])).values();
    expect(beyondA1(errors)).toEqual([]);
  });
  test('tags that PDF/UA accepts, no glyph without characters', async () => {
    expect(await structureFaults(readFileSync(pdf))).toEqual([]);
    expect(await glyphFaults(readFileSync(pdf))).toEqual([]);
  });
  test('the text of its structure is the book’s, word for word', async () => {
    const { host } = makeContext(new AbortController().signal, true);
    const { plan } = await planBuild(host, { target: place, sources, final: false });
    expect(structureTextFaults(await readStructure(readFileSync(pdf)), plan!.book)).toEqual([]);
  });
  test('our own checks of the EPUB find nothing', async () => {
    expect(await checkEpub(readFileSync(epub), `${id}.epub`)).toEqual([]);
  });
  test('every entry of the page list leads to the words that begin that page', async () => {
    const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise;
    const { pages: listed } = await followLists(epub);
    const { pageMap } = JSON.parse(readFileSync(join(out, id, 'build.json'), 'utf8'));
    expect(pageListFaults(listed, await readPages(document), pageMap)).toEqual([]);
    await document.destroy();
  });
  test.skipIf(!hasAce)('Ace finds nothing', async () => expect(await aceFaults(epub)).toEqual([]));
  test.skipIf(!hasEpubcheck)('EPUBCheck finds nothing', () => expect(epubcheckFaults(epub)).toEqual([]));
  test.skipIf(!existsSync(join(SHARED, 'checks/uacheck.py')) || !hasTool('qpdf'))('uacheck.py', () =>
    expect(independentCheck('uacheck.py', pdf)).toBe(''),
  );
  if (id !== 'm1') return;
  test.skipIf(!hasTool('pdftotext'))('every note is on the page of its call (notes.py)', () =>
    expect(independentCheck('notes.py', pdf, String(M1_NOTES))).toBe(''),
  );
});

/** Points: notes are smaller. */
const SMALLEST_OF_TEXT = 9;
/** Letters: the editor may use the words of a shorter line of clutter; as a line of its own it must not stand. */
const TELLING = 24;

describe.skipIf(!existsSync(SOURCES))('the anthology against its sources (skipped without ../shared)', () => {
  let places: SourcePlaces;
  let pages: PageText[];
  let outline: string[];
  beforeAll(async () => {
    places = sourcePlaces(join(PROJECT, 'manuscript/anthology/sources'), SOURCES);
    const data = new Uint8Array(readFileSync(join(out, 'anthology/anthology.pdf')));
    const document = await getDocument({ data, verbosity: 0 }).promise;
    pages = await readPages(document);
    outline = (await readOutline(document)).map(({ title }) => letters(title));
    await document.destroy();
  });

  test('every chapter and section heading is in the contents of EPUB and PDF', async () => {
    const files = await readEpub(readFileSync(join(out, 'anthology/anthology.epub')));
    const [, nav] = [...files].find(([path]) => path.endsWith('nav.xhtml')) ?? [];
    const named = elementsOf(nav ?? '')
      .filter(({ name }) => name === 'a')
      .map((node) => letters(textOf(node)));
    const headings = places.headings.map(letters);
    expect(headings.length).toBe(89);
    expect(headings.filter((heading) => !outline.includes(heading))).toEqual([]);
    expect(headings.filter((heading) => !named.includes(heading))).toEqual([]);
  });

  test('nothing of what belongs to the pages they were saved from', () => {
    const rest = places.rest.map(letters).join('');
    const all = letters(pages.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(''));
    const lines = new Set(pages.flatMap((page) => page.lines.map(letters)));
    const own = places.clutter.map(letters).filter((line) => line !== '' && !rest.includes(line));
    expect(own.length).toBeGreaterThan(30);
    const stands = (line: string) => (line.length < TELLING ? lines.has(line) : all.includes(line));
    expect(own.filter(stands)).toEqual([]);
  });

  test('words that were pulled from the text stand there once', () => {
    const rest = places.rest.map(letters).join('');
    const text = letters(
      pages
        .flatMap(({ pieces }) => pieces.filter(({ size }) => size > SMALLEST_OF_TEXT))
        .map((piece) => piece.text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, ''))
        .join(''),
    );
    const times = (line: string, within: string) => within.split(letters(line)).length - 1;
    expect(places.pullQuotes.length).toBe(7);
    expect(places.pullQuotes.map((line) => times(line, text))).toEqual(
      places.pullQuotes.map((line) => times(line, rest)),
    );
  });
});
