import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { build, type Format } from '../../pipeline/build/build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { checkPdf } from '../../pipeline/print/check/check-pdf.ts';
import { makePng } from '../edition/pictures/made-up-picture.ts';
import { boxOf } from '../print/press/x4-faults.ts';
import { buildSmall, hostThatMustNotPublish, type SmallEdition, smallEdition } from './small-edition.ts';

const MM = 72 / 25.4;

function editionWith(lines: string): SmallEdition {
  const edition = smallEdition();
  edition.change('book.yaml', 'trim: A5\n', `trim: A5\n${lines}\n`);
  return edition;
}

async function built(edition: SmallEdition, formats: Format[]) {
  const { host } = makeContext(new AbortController().signal, true);
  const { edition: target, sources, out } = edition;
  const report = await build(host, { target, sources, out, final: false, formats });
  const read = (name: string) => readFileSync(join(out, 'small', name));
  return { report, read, rules: report.messages.map(({ rule }) => rule) };
}

async function boxes(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(document.getPageCount()).toBe(1);
  const { node } = document.getPage(0);
  return Object.fromEntries(
    ['TrimBox', 'BleedBox', 'MediaBox'].map((key) => [
      key,
      (boxOf(document.context, node, key) ?? []).map((edge) => Math.round((edge / MM) * 100) / 100),
    ]),
  );
}

test('nothing is asked: no cover is printed', async () => {
  const { report } = await built(smallEdition(), ['cover']);
  expect(report.artefacts).toEqual(['small/build.json']);
});

test('a cover as wide as its pages are thick: PDF/X-4, listed in build.json, the same bytes again', async () => {
  const edition = editionWith(
    'isbn: {print: 978-3-16-148410-0}\nprint: {preset: kdp}\ncover:\n  wrap: {paper: cream}',
  );
  const { report, read, rules } = await built(edition, ['cover']);
  expect(report.artefacts).toEqual(['small/small-cover.pdf', 'small/build.json']);
  expect(rules.filter((rule) => rule.startsWith('cover'))).toEqual(['cover-spine-narrow']);
  const bytes = read('small-cover.pdf');
  expect(
    (await checkPdf(bytes, 'small-cover.pdf')).map(({ rule, message }) => `${rule}: ${message}`),
  ).toEqual([]);
  const spine = report.pages * 0.0635;
  const wide = Math.round((2 * 148 + spine) * 100) / 100;
  const { TrimBox, BleedBox, MediaBox } = await boxes(bytes);
  expect(TrimBox).toEqual([3.18, 3.18, expect.closeTo(3.175 + wide, 1), expect.closeTo(213.175, 1)]);
  expect(BleedBox).toEqual([0, 0, expect.closeTo(wide + 6.35, 1), 216.35]);
  expect(MediaBox).toEqual(BleedBox);
  expect(JSON.parse(read('build.json').toString('utf8')).files).toContain('small-cover.pdf');
  expect(Buffer.compare(bytes, (await built(edition, ['cover'])).read('small-cover.pdf'))).toBe(0);
});

test('the editor’s picture on the front; few pixels are told at the key that names it', async () => {
  const edition = editionWith('cover:\n  image: front.png\n  wrap: {paper: 0.5mm, barcode: false}');
  edition.write('front.png', makePng({ width: 300, height: 420, type: 2, sample: (x, y) => (x + y) & 255 }));
  const { report, read } = await built(edition, ['cover']);
  const found = report.messages.filter(({ rule }) => /cover|picture/.test(rule));
  expect(found.map(({ rule, file }) => `${rule} ${file?.endsWith('book.yaml')}`).sort()).toEqual([
    'cover-colour true',
    'cover-image-small true',
    'cover-spine-narrow true',
    'picture-resolution true',
  ]);
  expect(await checkPdf(read('small-cover.pdf'), 'small-cover.pdf')).toEqual([]);
});

test('a spine that nothing is known of: an error at the key, and nothing is built', async () => {
  const edition = editionWith('print: {preset: ingram}\ncover:\n  wrap: {paper: cream}');
  const { messages } = await buildSmall(edition, hostThatMustNotPublish());
  expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'cover-spine-unknown', file: expect.stringContaining('book.yaml'), line: expect.any(Number) },
  ]);
});
