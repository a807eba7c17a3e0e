import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRawStream,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { build, type Format } from '../../pipeline/build/build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import type { Message } from '../../pipeline/model/message.ts';
import { iccProfile } from '../../pipeline/print/finish/metadata/icc-profile.ts';
import { srgbProfile } from '../../pipeline/print/finish/metadata/srgb-profile.ts';
import { readPages } from '../e2e/read-pages.ts';
import { makePng } from '../edition/pictures/made-up-picture.ts';
import { boxOf, x4Faults } from '../print/press/x4-faults.ts';
import { buildSmall, hostThatMustNotPublish, type SmallEdition, smallEdition } from './small-edition.ts';

const MM = 72 / 25.4;
const [WIDTH, HEIGHT] = [148 * MM, 210 * MM];

/** A profile of four inks: nothing is looked up in its table here. */
const CMYK = iccProfile('prtr', 'CMYK', 'Four inks', [['A2B0', Buffer.alloc(64)]]);

function editionThatAsks(print: string | null): SmallEdition {
  const edition = smallEdition();
  if (print !== null) edition.change('book.yaml', 'trim: A5\n', `trim: A5\nprint: ${print}\n`);
  return edition;
}

async function built(edition: SmallEdition, formats: Format[], icc: string | null = null) {
  const { host } = makeContext(new AbortController().signal, true);
  const { edition: target, sources, out } = edition;
  const report = await build(host, { target, sources, out, final: false, formats, icc });
  const read = (name: string) => readFileSync(join(out, 'small', name));
  return { report, read, record: JSON.parse(read('build.json').toString('utf8')) };
}

/** The boxes of each page in mm, rounded to a thousandth. */
async function boxesOf(bytes: Uint8Array): Promise<Record<'trim' | 'bleed' | 'media', number[]>[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const of = (page: PDFDict, key: string) =>
    (boxOf(document.context, page, key) ?? []).map((edge) => Math.round((edge / MM) * 1000) / 1000);
  return document.getPages().map(({ node }) => ({
    trim: of(node, 'TrimBox'),
    bleed: of(node, 'BleedBox'),
    media: of(node, 'MediaBox'),
  }));
}

/** What stands where on each page, and its label. */
async function textOf(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await readPages(document);
  await document.destroy();
  return pages.map(({ label, pieces }) => ({
    label,
    pieces: pieces
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, x, y }) => ({ text, x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 })),
  }));
}

async function profileOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const intent = context.lookup(catalog.lookup(PDFName.of('OutputIntents'), PDFArray).get(0), PDFDict);
  return decodePDFRawStream(
    context.lookup(intent.get(PDFName.of('DestOutputProfile'))) as PDFRawStream,
  ).decode();
}

test('without a word of it in book.yaml: the pages of the digital file, page = trim, black ink', async () => {
  const { report, read, record } = await built(smallEdition(), ['epub', 'pdf', 'print']);
  expect(report.messages.filter(({ rule }) => /^print-|^profile/.test(rule))).toEqual([]);
  expect(report.artefacts).toContain('small/small-print.pdf');
  expect(record.files).toEqual(['build.json', 'small-print.pdf', 'small.epub', 'small.pdf']);
  expect(Object.keys(record.artefacts)).toContain('small-print.pdf');
  expect(record.profile).toMatchObject({ name: 'Black ink' });

  const print = read('small-print.pdf');
  expect(await x4Faults(print)).toEqual([]);
  const boxes = await boxesOf(print);
  expect(boxes.length).toBe(record.pageMap.pages.length);
  const page = [0, 0, 148, 210];
  expect(boxes).toEqual(boxes.map(() => ({ trim: page, bleed: page, media: page })));
  expect(await textOf(print)).toEqual(await textOf(read('small.pdf')));
});

test('offset: bleed, crop marks, a multiple of four; the digital file is that of other editions with so many pages', async () => {
  const offset = await built(editionThatAsks('{preset: offset, marks: full}'), ['pdf', 'print']);
  const plain = await built(editionThatAsks('{multipleOf: 4}'), ['pdf', 'print']);
  const print = offset.read('small-print.pdf');
  expect(await x4Faults(print)).toEqual([]);
  expect(offset.read('small.pdf').equals(plain.read('small.pdf'))).toBe(true);

  // 3 mm of bleed, 1 mm free, 5 mm of marks, 2 mm free
  const boxes = await boxesOf(print);
  expect(boxes).toEqual(
    boxes.map(() => ({ trim: [11, 11, 159, 221], bleed: [8, 8, 162, 224], media: [0, 0, 170, 232] })),
  );
  const digital = await textOf(offset.read('small.pdf'));
  expect(boxes.length).toBe(digital.length);
  expect(boxes.length % 4).toBe(0);
  const moved = (await textOf(print)).map(({ label, pieces }) => ({
    label,
    line: pieces.filter(({ y }) => y < 8 * MM).map(({ text }) => text),
    pieces: pieces.filter(({ y }) => y > 8 * MM),
  }));
  for (const [index, { label, line, pieces }] of moved.entries()) {
    expect(label).toBe(digital[index].label);
    expect(line).toEqual(['Two Ledgers', `${label} (${index + 1} of ${boxes.length}) · 2026-11-22`]);
    expect(pieces.map(({ text }) => text)).toEqual(digital[index].pieces.map(({ text }) => text));
    for (const [at, { x, y }] of pieces.entries()) {
      expect(Math.abs(x - digital[index].pieces[at].x - 11 * MM)).toBeLessThan(0.02);
      expect(Math.abs(y - digital[index].pieces[at].y - 11 * MM)).toBeLessThan(0.02);
    }
  }
});

test('kdp with bleed: none at the spine, on the left of right-hand pages', async () => {
  const { read, report } = await built(editionThatAsks('{preset: kdp, bleed: 0.125in}'), ['print']);
  expect(await x4Faults(read('small-print.pdf'))).toEqual([]);
  const boxes = await boxesOf(read('small-print.pdf'));
  const media = [0, 0, 151.175, 216.35];
  expect(boxes).toEqual(
    boxes.map((_, index) => ({
      trim: index % 2 === 0 ? [0, 3.175, 148, 213.175] : [3.175, 3.175, 151.175, 213.175],
      bleed: media,
      media,
    })),
  );
  // the small edition is too small for it, and says so
  const said = report.messages.filter(({ rule }) => rule.startsWith('print-'));
  expect(said.map(({ rule, file, line, column }) => [rule, file?.slice(-15), line, column])).toEqual([
    ['print-page-count', 'small/book.yaml', 15, 17],
  ]);
});

test('a multiple of 16: blanks at the end of both files, in the page map too', async () => {
  const { read, record } = await built(editionThatAsks('{multipleOf: 16}'), ['pdf', 'print']);
  const pages = record.pageMap.pages as { blank: boolean }[];
  const [digital, print] = [await textOf(read('small.pdf')), await textOf(read('small-print.pdf'))];
  expect(pages.length % 16).toBe(0);
  expect([digital.length, print.length]).toEqual([pages.length, pages.length]);
  expect(pages.at(-1)?.blank).toBe(true);
  expect(print.at(-1)?.pieces).toEqual([]);
});

describe('the profile of the printer', () => {
  test('a file of the edition', async () => {
    const edition = editionThatAsks('{icc: printer.icc}');
    edition.write('printer.icc', CMYK);
    const { read, record } = await built(edition, ['print']);
    expect(await x4Faults(read('small-print.pdf'))).toEqual([]);
    expect(Buffer.from(await profileOf(read('small-print.pdf'))).equals(Buffer.from(CMYK))).toBe(true);
    expect(record.profile.name).toBe('Four inks');
    expect(record.inputs['printer.icc']).toBe(record.profile.sha256);
  });

  test('that of the command line goes before it', async () => {
    const edition = editionThatAsks('{icc: printer.icc}');
    edition.write('printer.icc', CMYK);
    const other = iccProfile('prtr', 'GRAY', 'Grey press', [['kTRC', Buffer.alloc(14)]]);
    edition.write('other.icc', other);
    const { read, record } = await built(edition, ['print'], join(edition.edition, 'other.icc'));
    expect(Buffer.from(await profileOf(read('small-print.pdf'))).equals(Buffer.from(other))).toBe(true);
    expect(record.profile.name).toBe('Grey press');
  });

  test('that of a screen is told at its key, and nothing is printed or published', async () => {
    const edition = editionThatAsks('{icc: printer.icc}');
    edition.write('printer.icc', srgbProfile());
    const { messages, artefacts } = await buildSmall(edition, hostThatMustNotPublish());
    expect(artefacts).toEqual([]);
    expect(
      messages
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, file, line, column, message }) => [rule, file?.slice(-15), line, column, message]),
    ).toEqual([
      [
        'profile-invalid',
        'small/book.yaml',
        15,
        14,
        expect.stringMatching(/printer\.icc: class mntr \(of a screen\), expected prtr/),
      ],
    ]);
  });
});

describe('pictures', () => {
  /** A PNG stored in RGB, 300 pixels to the inch. */
  const rgb = (width: number, isGrey: boolean, density = 11_811) =>
    makePng({
      width,
      height: width / 2,
      type: 2,
      density,
      sample: (x, y, channel) => (isGrey || channel === 0 ? (x * 7 + y * 3) % 256 : 40),
    });

  /** The small edition with pictures named below its introduction. */
  function editionWith(pictures: Record<string, Uint8Array>): SmallEdition {
    const edition = smallEdition();
    mkdirSync(join(edition.edition, 'pictures'));
    const file = 'texts/introduction.md';
    const text = readFileSync(join(edition.edition, file), 'utf8');
    const names = Object.keys(pictures);
    for (const name of names) edition.write(`pictures/${name}`, pictures[name]);
    edition.write(
      file,
      `${text}\n${names.map((name) => `![A made-up pattern](/pictures/${name})\n`).join('\n')}`,
    );
    return edition;
  }

  /** rule, line and first word of what is said of pictures */
  const said = ({ messages }: { messages: Message[] }) =>
    messages
      .filter(({ rule }) => rule.startsWith('picture-'))
      .map(({ rule, file, message }) => [rule, file?.split('/').at(-1), message.split(' ')[0]]);

  test('grey in all but name is made grey: nothing else in the file but black', async () => {
    const { read, report } = await built(editionWith({ 'grey.png': rgb(600, true) }), ['print']);
    expect(await x4Faults(read('small-print.pdf'))).toEqual([]);
    // the pixels are not looked at before it is printed
    expect(said(report)).toEqual([['picture-colour', 'introduction.md', 'pictures/grey.png']]);
  });

  test('colour and too few pixels are told where the text names them, and the file stays PDF/X-4', async () => {
    // 100 pixels to the inch
    const few = makePng({ width: 400, height: 200, density: 3937 });
    const { read, report } = await built(editionWith({ 'few.png': few, 'red.png': rgb(600, false) }), [
      'print',
    ]);
    expect(await x4Faults(read('small-print.pdf'))).toEqual([]);
    expect(said(report)).toEqual([
      ['picture-resolution', 'introduction.md', 'pictures/few.png'],
      ['picture-colour', 'introduction.md', 'pictures/red.png'],
    ]);
    expect(report.messages.filter(({ rule }) => rule.startsWith('picture-')).every(({ line }) => line)).toBe(
      true,
    );
  });
});

test('every bad value is told at its place, in one run, and nothing is printed or published', async () => {
  const edition = editionThatAsks(
    '{preset: amazon, bleed: 3ft, marks: all, multipleOf: 8, icc: none.icc, x: 1}',
  );
  const { messages } = await buildSmall(edition, hostThatMustNotPublish());
  expect(messages.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['value-invalid', 15, 17],
    ['value-invalid', 15, 32],
    ['value-invalid', 15, 44],
    ['value-invalid', 15, 61],
    ['key-unknown', 15, 79],
    ['file-missing', 15, 69],
  ]);
});

test('pages are those of the trim to a thousandth of a point', async () => {
  const { read } = await built(smallEdition(), ['print']);
  const document = await PDFDocument.load(read('small-print.pdf'), { updateMetadata: false });
  const trim = boxOf(document.context, document.getPage(0).node, 'TrimBox');
  expect(Math.abs(trim![2] - WIDTH)).toBeLessThan(0.001);
  expect(Math.abs(trim![3] - HEIGHT)).toBeLessThan(0.001);
});
