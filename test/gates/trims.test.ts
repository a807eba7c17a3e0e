import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../pipeline/build/build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import type { Message } from '../../pipeline/model/message.ts';
import { checkPdf } from '../../pipeline/print/check/check-pdf.ts';
import { readOutline } from '../e2e/read-outline.ts';
import { type PageText, readPages } from '../e2e/read-pages.ts';
import { linesOf } from './index/page-words.ts';

const PRIMER = resolve(import.meta.dirname, '../../manuscript/primer');

/** Millimetres in a point. */
const MM = 25.4 / 72;

/** As book.yaml has it; millimetres of the page, and of the narrowest margin there is. */
const trims: [string, number, number, number][] = [
  ['A5', 148, 210, 17],
  ['A6', 105, 148, 12],
  ['5.5x8.5in', 139.7, 215.9, 16],
  ['6x9in', 152.4, 228.6, 17.5],
  ['royal', 156, 234, 17.9],
  ['120 x 180 mm', 120, 180, 13.7],
];

describe.each(trims)('the primer of %s', (trim, width, height, inner) => {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-trim-'));
  const edition = join(folder, 'primer');
  let messages: Message[];
  let document: PDFDocumentProxy;
  let pages: PageText[];

  beforeAll(async () => {
    cpSync(PRIMER, edition, { recursive: true });
    const book = join(edition, 'book.yaml');
    writeFileSync(book, readFileSync(book, 'utf8').replace(/^trim: .*$/m, `trim: ${trim}`));
    const { host } = makeContext(new AbortController().signal, true);
    const out = join(folder, 'out');
    ({ messages } = await build(host, {
      target: edition,
      sources: null,
      out,
      final: false,
      formats: ['pdf'],
    }));
    const data = new Uint8Array(readFileSync(join(out, 'primer/primer.pdf')));
    document = await getDocument({ data, verbosity: 0 }).promise;
    pages = await readPages(document);
  });
  afterAll(async () => {
    await document?.destroy();
    rmSync(folder, { recursive: true });
  });

  test('nothing is found but what waits for a catalogue', () => {
    expect(messages.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test('our own checks of PDFs find nothing', async () => {
    const file = join(folder, 'out/primer/primer.pdf');
    expect(await checkPdf(readFileSync(file), file)).toEqual([]);
  });

  test('pages have that size', async () => {
    const [, , right, top] = (await document.getPage(1)).view;
    expect(right * MM).toBeCloseTo(width, 1);
    expect(top * MM).toBeCloseTo(height, 1);
  });

  test('text stands within the margins, folios on the outside', () => {
    for (const { pieces, label } of pages) {
      const words = pieces.filter(({ text }) => text.trim() !== '');
      for (const { x } of words) {
        expect(x * MM).toBeGreaterThan(inner - 0.5);
        expect(x * MM).toBeLessThan(width - inner);
      }
      const folio = words.findLast(({ text }) => text === label);
      const right = Number(label) % 2 === 1;
      if (folio && /^\d+$/.test(label) && folio.y < 60) expect(folio.x > (width / MM) * 0.5).toBe(right);
    }
  });

  test('headings of the contents stand where the outline leads to', async () => {
    for (const { title, page } of await readOutline(document)) {
      const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      const text = linesOf(pages[page].pieces).map((line) => line.map((piece) => piece.text).join(''));
      expect(letters(text.join('')), title).toContain(letters(title));
    }
  });
});
