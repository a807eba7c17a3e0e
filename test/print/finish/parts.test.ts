import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { openPrinter } from '../../../pipeline/host/open-printer.ts';
import { checkPdf } from '../../../pipeline/print/check/check-pdf.ts';
import { finishPdf } from '../../../pipeline/print/finish/finish-pdf.ts';
import { createShaper } from '../../../pipeline/print/lines/create-shaper.ts';
import { setPages } from '../../../pipeline/print/set-pages.ts';
import { projectSheet } from '../layout/doubles.ts';
import { sampleBook } from '../layout/sample-book.ts';
import { TRIM } from '../layout/set-made-up.ts';
import { editionFonts } from '../lines/edition-fonts.ts';
import { printInParts } from './print-in-parts.ts';
import { structureText } from './structure-text.ts';
import { textOfPages } from './text-of-pages.ts';

/** The sample book in one part, and in three that end within sections. */
let one: Uint8Array;
let three: Uint8Array;
/** numbers of pages after which a new part begins */
let ends: number[];

beforeAll(async () => {
  const fonts = editionFonts();
  const options = { trim: TRIM, sheet: projectSheet(), shaper: await createShaper(fonts), fonts };
  const book = sampleBook();
  const { metadata } = book;
  const { value: layout } = setPages(book, options);
  const { pages } = layout.pageMap;
  // pages that a section goes on with: there the structure has to be joined
  const within = pages.flatMap(({ section }, index) =>
    index > 0 && section !== null && pages[index - 1].section === section ? [index] : [],
  );
  ends = [within[Math.floor(within.length / 3)], within[Math.floor((within.length * 2) / 3)]];
  const printer = await openPrinter();
  const finish = (parts: Uint8Array[]) =>
    finishPdf({ parts, layout, options: { metadata, fonts, producer: 'test', epoch: 0 } }).digital;
  try {
    one = finish(await printInParts(printer, layout.html, layout.scale, []));
    const whole = finish([await printer.print(layout.html, layout.scale)]);
    expect(whole).toEqual(one);
    three = finish(await printInParts(printer, layout.html, layout.scale, ends));
  } finally {
    await printer.close();
  }
});

const read = async <T>(pdf: Uint8Array, look: (document: PDFDocumentProxy) => Promise<T>): Promise<T> => {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const seen = await look(document);
  await document.destroy();
  return seen;
};

test('the same structure, element for element, with the same text', async () => {
  expect(await structureText(three)).toEqual(await structureText(one));
});

test('the same text on every page', async () => {
  expect(await textOfPages(three)).toEqual(await textOfPages(one));
});

test('the same links, at the same places and to the same ones', async () => {
  const links = (pdf: Uint8Array) =>
    read(pdf, async (document) => {
      const all: { page: number; rect: number[]; to: unknown; says: unknown }[] = [];
      for (let number = 1; number <= document.numPages; number++)
        for (const { rect, dest, url, contentsObj } of await (
          await document.getPage(number)
        ).getAnnotations())
          all.push({ page: number, rect, to: dest ?? url, says: contentsObj?.str });
      return all;
    });
  const [found, other] = [await links(one), await links(three)];
  expect(found.length).toBeGreaterThan(5);
  expect(other.map(({ rect, ...rest }) => rest)).toEqual(found.map(({ rect, ...rest }) => rest));
  // the browser rounds places within the whole document, which is longer in one part
  for (const [index, { rect }] of found.entries())
    for (const [side, value] of rect.entries()) expect(other[index].rect[side]).toBeCloseTo(value, 1);
});

test('the same outline, page labels, destinations and metadata', async () => {
  const facts = (pdf: Uint8Array) =>
    read(pdf, async (document) => ({
      outline: JSON.stringify(await document.getOutline()),
      labels: await document.getPageLabels(),
      places: Object.keys(await document.getDestinations()).toSorted(),
      info: (await document.getMetadata()).info,
    }));
  expect(await facts(three)).toEqual(await facts(one));
});

test('sound, by our own checks; no two subsets of fonts share a name', async () => {
  expect(await checkPdf(three, 'three.pdf')).toEqual([]);
  const all = await subsets(three);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan((await subsets(one)).length);
});

/** The names of all font programs of a file, as often as there are programs. */
async function subsets(pdf: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(PDFName.of('FontFile2'))
        ? [String(object.get(PDFName.of('FontName')))]
        : [],
    );
}
