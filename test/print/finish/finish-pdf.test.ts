import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishPdf } from '../../../pipeline/print/finish/finish-pdf.ts';
import { glyphFaults } from './glyph-faults.ts';
import { printFixture } from './print-fixture.ts';
import { structureText } from './structure-text.ts';
import { textOfPages } from './text-of-pages.ts';

type Fixture = Awaited<ReturnType<typeof printFixture>>;
let input: Fixture;
let finished: Uint8Array;
let document: PDFDocumentProxy;

const digital = ({ pdf, layout, options }: Fixture) => finishPdf({ parts: [pdf], layout, options }).digital;

beforeAll(async () => {
  input = await printFixture();
  finished = digital(input);
  document = await getDocument({ data: finished.slice(), verbosity: 0 }).promise;
});
afterAll(() => document.destroy());

test('every page says what it said, with its head and folio, and blanks are pages', async () => {
  expect(await textOfPages(finished)).toEqual([
    'Opening of the office The first flight of Vat Fifty, told in 1923¹ by quelqu’un. ' +
      'A paragraph that goes over the page, half a- 1 A note about the flight. ‐ . . . . ix',
    '',
    'word and to its end. • apples pears Vat Fifty Fruits 1',
    'Ending and plums Dates Old New 25 October 7 November Quoted, with a site. A grey square 2',
  ]);
});

test('the structure is that of the book: pieces joined, notes, lists, tables, figures, nothing outside', async () => {
  expect(await structureText(finished)).toEqual([
    'Document [en-GB]',
    '  Sect',
    '    H1: Opening of the office',
    '    P: The first … of Vat Fifty, told in 1923… by ….',
    '      Em: flight',
    '      Link: 1@',
    '      Span [fr]: quelqu’un',
    '    P: A paragraph that goes over the page, half aword and to its end.',
    '    Note #note-1',
    '      P: … A note about the flight.',
    '        Link: 1@',
    '    L',
    '      LI',
    '        Lbl: •',
    '        LBody',
    '          P: apples',
    '      LI',
    '        LBody',
    '          P: pears and plums',
    '  Sect',
    '    H1: Ending',
    '    Table',
    '      Caption: Dates',
    '      TR',
    '        TH #th-1: Old',
    '        TH #th-2: New',
    '      TR',
    '        TD: 25 October',
    '        TD: 7 November',
    '    BlockQuote',
    '      P: Quoted, with a ….',
    '        Link: site@',
    '    Figure (A square)',
    '      Caption: A grey square',
    'artifacts: -‐....ix||Vat Fifty Fruits1|2',
    'loose: |||',
  ]);
});

test('links lead to their places and say where', async () => {
  const links = await (await document.getPage(1)).getAnnotations();
  expect(links.map(({ dest, contentsObj }) => [dest, contentsObj.str])).toEqual([
    ['note 1', 'Note'],
    ['call-1', 'p. ix'],
  ]);
  const [page, kind, , top] = (await document.getDestination('note 1')) ?? [];
  expect(await document.getPageIndex(page)).toBe(0);
  expect([kind.name, top]).toEqual(['XYZ', 455.28]);
  const [site] = await (await document.getPage(4)).getAnnotations();
  expect([site.url, site.contentsObj.str]).toEqual(['https://example.org/page', 'https://example.org/page']);
});

test('a link stands where its words are', async () => {
  const page = await document.getPage(4);
  const { items } = await page.getTextContent();
  const words = items.find((item) => 'str' in item && item.str === 'site');
  const [{ rect }] = await page.getAnnotations();
  const [x, y] = (words as { transform: number[] }).transform.slice(4);
  // narrow ones are made wider on both sides
  expect(rect[0]).toBeLessThanOrEqual(x);
  expect(rect[0]).toBeGreaterThan(x - 9);
  expect(rect[1]).toBeLessThan(y);
  expect(rect[3]).toBeGreaterThan(y + 5);
});

test('outline and page labels', async () => {
  const told = (entries: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): unknown[] =>
    entries.map(({ title, dest, items }) => [title, dest, ...told(items)]);
  expect(told(await document.getOutline())).toEqual([
    ['Opening of the office', 'opening'],
    ['Ending', 'ending', ['Note', 'note 1']],
  ]);
  expect(await document.getPageLabels()).toEqual(['ix', 'x', '1', '2']);
});

test('every glyph stands for characters', async () => {
  expect(await glyphFaults(finished)).toEqual([]);
});

test('metadata, in Info and in XMP', async () => {
  const { info, metadata } = await document.getMetadata();
  expect(info).toMatchObject({
    PDFFormatVersion: '1.7',
    Language: 'en-GB',
    Title: 'Flights & Fruits: A Fixture',
    Author: 'Jane Example, John <Sample>',
    Keywords: 'Flight, Fruit',
    Producer: 'Pamphleteer 1',
    CreationDate: 'D:20261122000000Z',
    ModDate: 'D:20261122000000Z',
  });
  expect(metadata.get('dc:title')).toBe('Flights & Fruits: A Fixture');
  expect(metadata.get('dc:creator')).toEqual(['Jane Example', 'John <Sample>']);
  expect(metadata.get('pdfaid:part')).toBe('2');
  expect(metadata.get('pdfuaid:part')).toBe('1');
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
});

test('pages have the size of the trim, to the hundredth of a point', async () => {
  for (let number = 1; number <= document.numPages; number++) {
    expect((await document.getPage(number)).view).toEqual([0, 0, 419.528, 595.276]);
  }
});

describe('the same bytes', () => {
  test('for the same print', async () => {
    expect(digital(input)).toEqual(finished);
  });
  test('for another print by another browser process', async () => {
    const again = await printFixture();
    expect(digital(again)).toEqual(finished);
  });
});

describe('what does not belong together is a bug of ours', () => {
  test('another number of pages', async () => {
    const pages = input.layout.pageMap.pages.slice(1);
    const layout = { ...input.layout, pageMap: { pages, places: {} } };
    expect(() => digital({ ...input, layout })).toThrow('3 pages were laid out, 4 printed');
  });
  test('a link to a place that was not laid out', async () => {
    const layout = { ...input.layout, destinations: {} };
    expect(() => digital({ ...input, layout })).toThrow('#note 1');
  });
});
