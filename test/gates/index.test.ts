import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { random } from '../bench/generator/random.ts';
import { buildHere } from '../e2e/build-here.ts';
import { headingStands } from '../e2e/heading-stands.ts';
import { readOutline } from '../e2e/read-outline.ts';
import { type PageText, readPages } from '../e2e/read-pages.ts';
import { type PageWords, pageWords } from './index/page-words.ts';
import { readContents } from './index/read-contents.ts';
import { type PrintedEntry, type PrintedLocator, readIndex } from './index/read-index.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = resolve(PROJECT, '../shared/sources');
const out = mkdtempSync(join(tmpdir(), 'pamphleteer-index-'));
afterAll(() => rmSync(out, { recursive: true }));

/** Locators that are drawn from an index. */
const DRAWN = 200;
const SEED = 1917;
/** Characters of a page that a name may go on with, begun on the page before. */
const OVER_THE_PAGE = 60;

interface Name {
  heading: string;
  forms: string[];
  variants?: string[];
  misspellings?: string[];
}

/** One page, or the two ends of a stretch, that an entry names. */
interface Claim {
  heading: string;
  locator: PrintedLocator;
  page: number;
}

const books = [
  { id: 'primer', sources: null, entries: 50 },
  { id: 'anthology', sources: SOURCES, entries: 120 },
];

describe.each(books)('the index of $id', ({ id, sources, entries: least }) => {
  if (sources !== null && !existsSync(sources)) {
    test.skip('skipped: ../shared/sources not there', () => {});
    return;
  }
  const folder = join(PROJECT, 'manuscript', id);
  const { names } = parse(readFileSync(join(folder, 'names.yaml'), 'utf8')) as { names: Name[] };
  let pages: PageText[];
  let words: PageWords[];
  let entries: PrintedEntry[];
  /** entries of the outline, which names what the contents name */
  let headings: number;

  beforeAll(async () => {
    await buildHere(folder, out, sources);
    const data = new Uint8Array(readFileSync(join(out, id, `${id}.pdf`)));
    const document = await getDocument({ data, verbosity: 0 }).promise;
    pages = await readPages(document);
    headings = (await readOutline(document)).length;
    await document.destroy();
    words = pages.map(pageWords);
    const contents = readContents(pages);
    const at = contents.find(({ title }) => title === 'Index of Names')?.folio;
    const begin = pages.findIndex(({ label }) => label === at);
    const end = pages.findIndex(({ lines }, index) => index > begin && lines.includes('Colophon'));
    entries = readIndex(pages.slice(begin, end));
  });

  /** Claims of the index; of a range one of its pages is drawn. */
  const claims = (): Claim[] => {
    const { below, shuffled } = random(SEED);
    const all = entries.flatMap(({ heading, locators }) => locators.map((locator) => ({ heading, locator })));
    return shuffled(all)
      .slice(0, DRAWN)
      .map(({ heading, locator }) => {
        const { first, last, passim } = locator;
        const page = passim ? [first, last][below(2)] : first + below(last - first + 1);
        return { heading, locator, page };
      });
  };

  /** Does a form of the name begin on the page, in its text or in its notes? */
  const stands = ({ heading, locator, page }: Claim): boolean => {
    const name = names.find((one) => one.heading === heading);
    const index = words.findIndex(({ label }) => label === String(page));
    if (name === undefined || index < 0) return false;
    const own = locator.note ? words[index].notes : words[index].text;
    const next = (locator.note ? words[index + 1]?.notes : words[index + 1]?.text) ?? '';
    const joined = own.endsWith('\u2010') ? own.slice(0, -1) : `${own} `;
    const text = joined + next.slice(0, OVER_THE_PAGE);
    const forms = [...name.forms, ...(name.variants ?? []), ...(name.misspellings ?? [])];
    return forms.some((form) => {
      const found = text.search(pattern(form));
      return found >= 0 && found < own.length;
    });
  };

  test('is read whole: every heading is one of names.yaml', () => {
    expect(entries.length).toBeGreaterThan(least);
    const known = names.map(({ heading }) => heading);
    expect(entries.filter(({ heading }) => !known.includes(heading))).toEqual([]);
  });

  test(`${DRAWN} drawn places: the name stands on that page, with n in a note`, () => {
    const drawn = claims();
    expect(drawn.length).toBe(DRAWN);
    expect(drawn.filter((claim) => !stands(claim))).toEqual([]);
  });

  test('the gate can close: two pages on, most names do not stand', () => {
    const moved = claims().map((claim) => ({ ...claim, page: claim.page + 2 }));
    expect(moved.filter((claim) => !stands(claim)).length).toBeGreaterThan(DRAWN / 2);
  });

  test('all entries of the contents: the folio of the page where that heading stands', () => {
    const contents = readContents(pages);
    expect(contents.length).toBe(headings);
    const pageOf = (folio: string) => pages.find(({ label }) => label === folio);
    expect(contents.filter(({ title, folio }) => !headingStands(pageOf(folio), title))).toEqual([]);
  });
});

/** A form as whole words; quotes, dashes and spaces of any kind are alike, and the mark of a note may follow. */
function pattern(form: string): RegExp {
  const written = form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’‘']/g, "[’‘']")
    .replace(/[-–—]/g, '[-‐–—] ?')
    .replace(/(?:\\\.)? /g, (space) => (space.startsWith('\\') ? '\\. ?' : ' '));
  return new RegExp(`(?<![\\p{L}\\p{N}])${written}(?!\\p{L})`, 'u');
}
