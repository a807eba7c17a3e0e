import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadFonts } from '../../../pipeline/host/load-fonts.ts';
import { openPrinter } from '../../../pipeline/host/open-printer.ts';
import type { Metadata } from '../../../pipeline/model/edition.ts';
import type { FontFamily } from '../../../pipeline/model/host.ts';
import type { PageEntry } from '../../../pipeline/model/pages.ts';
import type { FinishOptions } from '../../../pipeline/print/finish/finish-pdf.ts';
import type { Layout, Stamp } from '../../../pipeline/print/types.ts';

const face = (family: FontFamily, key: 'regular' | 'italic' | 'bold', weight: number, style: string) =>
  `@font-face { font-family: '${family.name}'; font-weight: ${weight}; font-style: ${style};
    src: url(data:font/ttf;base64,${Buffer.from(family[key]).toString('base64')}) }`;

const page = (index: number, folio: string, blank = false): PageEntry => ({
  index,
  folio,
  matter: index < 2 ? 'front' : 'body',
  section: blank ? null : 'a',
  blank,
  start: null,
});

const stamp = (at: number, kind: Stamp['kind'], text: string): Stamp => ({
  page: at,
  kind,
  text,
  x: 210,
  y: kind === 'header' ? 560 : 30,
  size: 8.5,
  align: 'center',
  font: 'regular',
  features: kind === 'header' ? 'c2sc,smcp' : 'onum',
  tracking: kind === 'header' ? 0.05 : 0,
});

const METADATA: Metadata = {
  title: 'Flights & Fruits',
  subtitle: 'A Fixture',
  language: 'en-GB',
  contributors: [
    { name: 'Jane Example', role: 'aut' },
    { name: 'John <Sample>', role: 'aut' },
  ],
  publisher: 'Example Press',
  date: '2026-11-22',
  isbn: {},
  subjects: ['Flight', 'Fruit'],
  colour: '#8b1a1a',
};

/** The layout of fixtures/book.html: four pages, the second of them blank, folios ix, x, 1, 2. */
async function layout(fonts: FontFamily): Promise<Layout> {
  const html = await readFile(join(import.meta.dirname, 'fixtures/book.html'), 'utf8');
  const faces = [
    face(fonts, 'regular', 400, 'normal'),
    face(fonts, 'italic', 400, 'italic'),
    face(fonts, 'bold', 700, 'normal'),
  ];
  return {
    html: html.replace('/* fonts */', () => faces.join('\n')),
    scale: 1,
    pageMap: { pages: [page(0, 'ix'), page(1, 'x', true), page(2, '1'), page(3, '2')], places: {} },
    destinations: {
      opening: { page: 0, top: 45 },
      ending: { page: 3, top: 45 },
      'note 1': { page: 0, top: 140 },
      'call-1': { page: 0, top: 75 },
    },
    stamps: [
      stamp(0, 'footer', 'ix'),
      stamp(2, 'header', 'Vat Fifty Fruits'),
      stamp(2, 'footer', '1'),
      stamp(3, 'footer', '2'),
      { ...stamp(0, 'layout', '‐'), x: 300, y: 400, align: 'left' },
      { ...stamp(0, 'layout', '....'), x: 300, y: 380, align: 'right', font: 'italic', tracking: 0.2 },
    ],
    pictures: [],
    drawings: [
      { page: 0, kind: 'rule', x: 45, y: 300, width: 90, weight: 0.5 },
      { page: 3, kind: 'path', x: 200, y: 60, path: '0 3 m 3 0 l 6 3 l 3 6 l h' },
      { page: 3, kind: 'path', x: 220, y: 60, path: '0 0 m 6 6 l', weight: 0.4 },
    ],
    outline: [
      { title: 'Opening of the office', target: 'opening', children: [] },
      { title: 'Ending', target: 'ending', children: [{ title: 'Note', target: 'note 1', children: [] }] },
    ],
    // A5 in points
    trim: { width: 419.528, height: 595.276 },
    margins: { inner: 48, outer: 65, top: 54, bottom: 68 },
  };
}

/** Prints the fixture with the real browser: what finishPdf is given. 1795305600 is 22 November 2026. */
export async function printFixture(): Promise<{ pdf: Uint8Array; layout: Layout; options: FinishOptions }> {
  const fonts = await loadFonts();
  const made = await layout(fonts);
  const printer = await openPrinter();
  try {
    const pdf = await printer.print(made.html);
    return {
      pdf,
      layout: made,
      options: { metadata: METADATA, fonts, producer: 'Pamphleteer 1', epoch: 1_795_305_600 },
    };
  } finally {
    await printer.close();
  }
}
