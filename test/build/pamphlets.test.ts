import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, type Format } from '../../pipeline/build/build.ts';
import { pamphletEdition } from '../../pipeline/build/pamphlet-edition.ts';
import { planPamphlet } from '../../pipeline/build/plan-pamphlet.ts';
import { type PreparedEdition, prepareEdition } from '../../pipeline/build/prepare-edition.ts';
import { textEntries } from '../../pipeline/build/text-entries.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import type { PamphletSettings } from '../../pipeline/model/edition.ts';
import type { TextMetadata } from '../../pipeline/model/text.ts';
import { createShaper } from '../../pipeline/print/lines/create-shaper.ts';
import type { Shaper } from '../../pipeline/print/types.ts';
import { paragraph } from '../bench/generator/prose.ts';
import { random } from '../bench/generator/random.ts';
import { readSheets } from '../pamphlet/read-sheets.ts';
import { projectSheet } from '../print/layout/doubles.ts';
import { hostThatMustNotPublish, type SmallEdition, smallEdition } from './small-edition.ts';

let prepared: PreparedEdition;
let shaper: Shaper;
beforeAll(async () => {
  const { edition, sources } = smallEdition();
  const { value } = await prepareEdition(hostThatMustNotPublish(), {
    target: edition,
    sources,
    final: false,
  });
  if (value === null) throw new Error('the small edition cannot be read');
  prepared = value;
  shaper = await createShaper(prepared.fonts);
});

/** The introduction of the small edition, of so many made-up paragraphs. */
function planned(paragraphs: number, own: Partial<PamphletSettings> = {}, about: Partial<TextMetadata> = {}) {
  const r = random(paragraphs);
  const [entry] = textEntries(prepared.edition.book.order);
  const [text] = prepared.edition.texts;
  const body = { ...text.body };
  const made = Array.from({ length: paragraphs }, () => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: paragraph(r) }],
    position: body.children[0].position,
  }));
  const metadata = { ...text.metadata, ...about };
  const longer = { ...text, metadata, body: { ...body, children: [...body.children, ...made] } };
  const edition = { ...prepared.edition, texts: [longer] };
  return planPamphlet({ ...prepared, edition }, entry, { sheet: projectSheet(), shaper }, own);
}

describe('a pamphlet fills whole sheets', () => {
  test.each([4, 9, 14, 20, 27, 33, 40, 55])('%i paragraphs more', (paragraphs) => {
    const { value, messages } = planned(paragraphs);
    if (value === null) throw new Error('no plan');
    const { pages } = value.layout.pageMap;
    expect(pages.length % 4).toBe(0);
    // blanks only inside the cover
    const blanks = pages.filter(({ blank }) => blank).map(({ index }) => index);
    expect(blanks.filter((index) => index !== 1 && index !== pages.length - 2)).toEqual([]);
    expect(blanks.length).toBe(value.blanks);
    expect(messages).toEqual([]);
    expect(pages.map(({ section }) => section)).toEqual(
      expect.arrayContaining(['cover-front', 'cover-inside', 'introduction', 'bibliography', 'cover-back']),
    );
    const isTitled = pages[1].blank;
    expect(pages.slice(0, 4).map(({ section }) => section)).toEqual([
      'cover-front',
      ...(isTitled ? [null, 'title-page', 'cover-inside'] : ['cover-inside', 'introduction', 'introduction']),
    ]);
    expect(pages.find(({ section }) => section === 'introduction')?.folio).toBe(isTitled ? '5' : '3');
    expect(pages.at(-1)?.section).toBe('cover-back');
    const { fit } = value;
    expect(Math.abs(fit.leading)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(fit.lines)).toBeLessThanOrEqual(1);
    expect(Math.abs(fit.measure)).toBeLessThanOrEqual(4);
    expect(Math.abs(fit.size)).toBeLessThanOrEqual(0.25);
  });

  test('a text of one page has a title page: only the insides of the cover are blank', () => {
    const { value, messages } = planned(0);
    const pages = value?.layout.pageMap.pages ?? [];
    expect(messages).toEqual([]);
    expect(pages.map(({ section }) => section)).toEqual([
      'cover-front',
      null,
      'title-page',
      'cover-inside',
      'introduction',
      'bibliography',
      null,
      'cover-back',
    ]);
    expect(value?.blanks).toBe(2);
  });

  test('author and title too long for the front are set smaller, and stay below the disc', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'Lockouts').join(' ');
    const about = { title: words(18), subtitle: words(12), authors: [{ name: words(12) }] };
    const { value } = planned(9, {}, about);
    const { pages } = value?.layout.pageMap ?? { pages: [] };
    expect(pages.slice(0, 3).map(({ section }) => section)).toEqual([
      'cover-front',
      'cover-inside',
      'introduction',
    ]);
    expect(value?.layout.html).toContain('class="s-cover-title-small ');
    expect(planned(9).value?.layout.html).toContain('class="s-cover-title ');
  });

  test.each([
    ['chronology', 'chronology'],
    ['introduction', 'chapter'],
  ] as const)('standing alone, %s is %s', (role, alone) => {
    const [entry] = textEntries(prepared.edition.book.order);
    const { book } = pamphletEdition(prepared.edition, prepared.edition.texts[0], { ...entry, role });
    expect(textEntries(book.order).map((one) => one.role)).toEqual([alone]);
  });

  test('the same again', () => {
    expect(planned(14)).toEqual(planned(14));
  });

  test('notes at the end have a page of their own, and their calls lead there', () => {
    const { value } = planned(9, { notes: 'end' });
    const { pageMap } = value?.layout ?? { pageMap: { pages: [], places: {} } };
    const at = pageMap.pages.findIndex(({ section }) => section === 'introduction-notes');
    expect(at).toBeGreaterThan(2);
    const notes = Object.entries(pageMap.places).filter(([id]) => id.startsWith('n-introduction_'));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.every(([, page]) => page >= at)).toBe(true);
  });
});

describe('build', () => {
  const { host } = makeContext(new AbortController().signal, true);
  const buildOnly = ({ edition, sources, out }: SmallEdition, ...formats: Format[]) =>
    build(host, { target: edition, sources, out, final: false, formats });
  let small: SmallEdition;
  const listed = () => readdirSync(join(small.out, 'small/pamphlets')).toSorted();

  beforeAll(() => {
    small = smallEdition();
    small.change('book.yaml', '  - loom', '  - {text: loom, pamphlet: true}');
    small.change(
      'book.yaml',
      'trim: A5',
      'trim: A5\npamphlets: {series: Mill Papers, price: One penny, more: At the *canteen*}',
    );
  });

  test('makes one of each text that is marked: its pages, the sheets, the instructions', async () => {
    const report = await buildOnly(small, 'pamphlets');
    expect(report.messages.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(report.pamphlets).toEqual([{ text: 'loom', pages: 8, blanks: expect.any(Number), sheets: 2 }]);
    expect(listed()).toEqual(['loom-A4-assembly.pdf', 'loom-A4.pdf', 'loom.pdf']);
    const read = async (name: string) =>
      (await readSheets([readFileSync(join(small.out, 'small/pamphlets', name))])).map(({ texts }) =>
        texts.map(({ text }) => text).join(' '),
      );
    const pages = await read('loom.pdf');
    expect(pages.length).toBe(8);
    expect(pages[0]).toMatch(/Mill Papers.*1.*Ada Harrow.*The Loom and the Ledger.*Example Press/s);
    expect(pages[7]).toMatch(/One penny.*At the.*canteen.*Published by/s);
    const sides = await read('loom-A4.pdf');
    expect(sides.length).toBe(4);
    // the outer sheet has the cover
    expect(sides[0]).toContain('One penny');
    expect(sides[0]).toContain('Mill Papers');
    const [instructions] = await read('loom-A4-assembly.pdf');
    expect(instructions).toContain('Print loom-A4.pdf');
    expect(instructions).toContain('2 sheets of A4');
  });

  test('leaves pamphlets where others are built, and takes those away that are none any more', async () => {
    await buildOnly(small, 'epub');
    expect(listed()).toEqual(['loom-A4-assembly.pdf', 'loom-A4.pdf', 'loom.pdf']);
    small.change('book.yaml', '{text: loom, pamphlet: true}', 'loom');
    await buildOnly(small, 'pamphlets');
    expect(existsSync(join(small.out, 'small/pamphlets/loom.pdf'))).toBe(false);
    expect(existsSync(join(small.out, 'small/small.epub'))).toBe(true);
  });

  test('a fault in what the back says is told with its place, and nothing is made', async () => {
    const other = smallEdition();
    other.change('book.yaml', '  - loom', '  - {text: loom, pamphlet: true}');
    other.change('book.yaml', 'trim: A5', 'trim: A5\npamphlets: {notes: margin, prize: One}');
    const { messages, artefacts } = await build(hostThatMustNotPublish(), {
      target: other.edition,
      sources: other.sources,
      out: other.out,
      final: false,
      formats: ['pamphlets'],
    });
    expect(artefacts).toEqual([]);
    expect(messages.map(({ rule, line }) => [rule, line])).toEqual([
      ['value-invalid', 15],
      ['key-unknown', 15],
    ]);
  });
});
