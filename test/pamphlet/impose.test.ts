import { type PDFArray, PDFDocument, PDFName, PDFRawStream, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { type ImposeOptions, impose } from '../../pipeline/pamphlet/impose.ts';
import { parsePaper } from '../../pipeline/pamphlet/sheet/parse-paper.ts';
import { editionFonts } from '../print/lines/edition-fonts.ts';
import { bytesOf, type ForeignPage, foreignPdf, INSET } from './foreign-pdf.ts';
import { readSheets, type SheetText } from './read-sheets.ts';

const MM = 72 / 25.4;
const A5: ForeignPage = { width: 148 * MM, height: 210 * MM };

const usual: ImposeOptions = {
  scheme: 'saddle',
  up: 2,
  signature: 16,
  direction: null,
  flip: null,
  paper: null,
  scale: 'down',
  thickness: null,
  marks: null,
  backCover: false,
  cover: false,
  manualDuplex: null,
  assembly: 'none',
  name: null,
  fonts: editionFonts(),
  producer: 'test',
};

async function imposed(bytes: Uint8Array, options: Partial<ImposeOptions> = {}) {
  const { value, messages } = await impose(bytes, 'in.pdf', { ...usual, ...options });
  const rules = messages.map(({ rule }) => rule);
  if (value === null) return { rules, messages, value, sides: [], files: [] };
  const files = await Promise.all(value.files.map(({ chunks }) => readSheets(chunks)));
  return { rules, messages, value, sides: files[0], files };
}

const sameAs = (pages: number, page: ForeignPage = A5) => Array.from({ length: pages }, () => page);

/** What stands on a side as page numbers from left to right. */
const order = (texts: SheetText[]) =>
  texts
    .filter(({ text }) => text.endsWith('-sw'))
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => Number.parseInt(text, 10));

describe('pages as programs make them', () => {
  const kinds: [string, ForeignPage][] = [
    ['plain', A5],
    ...([1, 2, 3] as const).map((turns): [string, ForeignPage] => [
      `${turns} quarter turns`,
      { ...A5, turns },
    ]),
    ['a crop box', { ...A5, margin: 20, box: 'CropBox' }],
    ['a trim box, turned', { ...A5, margin: 20, box: 'TrimBox', turns: 1 }],
    ['a crop box, turned back', { ...A5, margin: 33, box: 'CropBox', turns: 3 }],
    ['a unit of two points', { ...A5, unit: 2 }],
    ['a unit of half a point, turned', { ...A5, unit: 0.5, turns: 1 }],
    ['content in parts', { ...A5, parts: true }],
  ];
  test.each(kinds)('%s: each at its place, upright, at its own size', async (_, page) => {
    const { rules, sides } = await imposed(await bytesOf(await foreignPdf(sameAs(4, page))));
    expect(rules).toEqual([]);
    expect(sides.map(({ texts }) => order(texts))).toEqual([
      [4, 1],
      [2, 3],
    ]);
    for (const { width, height, texts } of sides) {
      expect([width, height]).toEqual([297, 210].map((length) => expect.closeTo(length * MM, 1)));
      texts.sort((a, b) => a.x - b.x);
      const fold = 148.5 * MM;
      const starts = [fold - A5.width, fold];
      const expected = starts.flatMap((left) => [
        { x: left + INSET, y: INSET },
        { x: left + A5.width - INSET, y: A5.height - INSET },
      ]);
      expect(texts.map(({ x, y }) => ({ x, y }))).toEqual(
        // 0.05 mm
        expected.map(({ x, y }) => ({ x: expect.closeTo(x, 1), y: expect.closeTo(y, 1) })),
      );
      for (const { turned, size } of texts) expect([turned, size]).toEqual([false, expect.closeTo(6, 2)]);
    }
  });

  test('flipped over the long edge the backs stand on their heads', async () => {
    const { sides } = await imposed(await bytesOf(await foreignPdf(sameAs(4))), { flip: 'long' });
    expect(sides[0].texts.map(({ turned }) => turned)).toEqual([false, false, false, false]);
    expect(sides[1].texts.map(({ turned }) => turned)).toEqual([true, true, true, true]);
    // begins at the upper right corner of its place
    const back = sides[1].texts.find(({ text }) => text === '3-sw');
    expect(back?.x).toBeCloseTo(148.5 * MM - INSET, 1);
    expect(back?.y).toBeCloseTo(210 * MM - INSET, 1);
  });

  test('pages of several sizes: larger ones made smaller, all in order', async () => {
    const A4: ForeignPage = { width: 210 * MM, height: 297 * MM };
    const { rules, sides } = await imposed(
      await bytesOf(await foreignPdf([A5, A4, A5, A5, A5, { ...A4, turns: 1 }])),
    );
    expect(rules).toEqual(['pages-of-other-sizes']);
    expect(sides.map(({ texts }) => order(texts))).toEqual([[1], [2], [6, 3], [4, 5]]);
    const [large] = sides[1].texts.filter(({ text }) => text === '2-sw');
    expect(large.size).toBeCloseTo((6 * 148) / 210, 2);
  });

  test('read from right to left, as it says itself', async () => {
    const document = await foreignPdf(sameAs(4));
    document.catalog.getOrCreateViewerPreferences().setReadingDirection('R2L' as never);
    const { value, sides } = await imposed(await bytesOf(document));
    expect(value?.direction).toBe('rtl');
    expect(sides.map(({ texts }) => order(texts))).toEqual([
      [1, 4],
      [3, 2],
    ]);
  });

  test('with bleed', async () => {
    const page: ForeignPage = { ...A5, margin: 30, box: 'TrimBox', bleed: 3 * MM };
    const { rules, value } = await imposed(await bytesOf(await foreignPdf(sameAs(4, page))));
    expect([rules, value?.runs[0].plan.paper.name]).toEqual([[], 'SRA4']);
    expect(value?.runs[0].plan.frame.bleed).toBeCloseTo(3 * MM, 6);
  });

  test('an empty page, a page without resources', async () => {
    const document = await foreignPdf(sameAs(3));
    document.addPage([A5.width, A5.height]);
    const { rules, sides } = await imposed(await bytesOf(document));
    expect(rules).toEqual([]);
    expect(sides.map(({ texts }) => order(texts))).toEqual([[1], [2, 3]]);
  });
});

describe('forms and comments', () => {
  test('are drawn where they stand, on a turned page too; what is hidden or for the screen is not', async () => {
    const document = await foreignPdf(sameAs(4, { ...A5, turns: 1 }));
    const font = await document.embedFont(StandardFonts.Helvetica);
    const page = document.getPage(0);
    const field = document.getForm().createTextField('name');
    field.setText('filled');
    field.addToPage(page, { x: 200, y: 100, width: 80, height: 20, font });
    const { context } = document;
    const note = (subtype: string, flags: number, more: object = {}) =>
      context.register(
        context.obj({ Type: 'Annot', Subtype: subtype, F: flags, Rect: [150, 80, 170, 90], ...more }),
      );
    const looks = context.register(
      context.stream('BT /F 6 Tf (comment) Tj ET', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 10, 10],
        Resources: { Font: { F: font.ref } },
      }),
    );
    const AP = { N: looks };
    const list = page.node.lookup(PDFName.of('Annots')) as PDFArray;
    list.push(note('Stamp', 4, { AP }));
    list.push(note('Stamp', 2 | 4, { AP }));
    list.push(note('Stamp', 0, { AP }));
    list.push(note('Link', 4));
    const { rules, sides } = await imposed(await bytesOf(document));
    expect(rules).toEqual([]);
    const texts = sides.flatMap((side) => side.texts.map(({ text }) => text));
    expect(texts.filter((text) => text === 'filled')).toEqual(['filled']);
    const comments = sides[0].texts.filter(({ text }) => text === 'comment');
    expect(comments.length).toBe(1);
    // twice as wide as its box; page 1 begins at the fold; a quarter turn clockwise from the page's own space
    expect(comments[0].x).toBeCloseTo(148.5 * MM + (80 - 50), 1);
    expect(comments[0].y).toBeCloseTo(100 + A5.height - 150, 1);
  });

  test('what the file does not draw is told', async () => {
    const document = await foreignPdf(sameAs(4));
    const { context } = document;
    const square = context.obj({ Type: 'Annot', Subtype: 'Square', F: 4, Rect: [0, 0, 50, 50] });
    document.getPage(2).node.set(PDFName.of('Annots'), context.obj([square]));
    const { rules, messages } = await imposed(await bytesOf(document));
    expect(rules).toEqual(['annotations-left-out']);
    expect(messages[0].message).toMatch(/^page 3: /);
  });
});

describe('encrypted', () => {
  const encrypted = async (more: { userPassword?: string; permissions?: { printing?: boolean } }) => {
    const document = await foreignPdf(sameAs(4));
    document.encrypt({ ownerPassword: 'owner', userPassword: '', ...more } as never);
    return bytesOf(document);
  };
  test('with a password to open it: a message', async () => {
    const { value, rules } = await imposed(await encrypted({ userPassword: 'user' }));
    expect([value, rules]).toEqual([null, ['pdf-encrypted']]);
  });
  test('locked against printing: a message', async () => {
    const { value, rules } = await imposed(await encrypted({ permissions: { printing: false } }));
    expect([value, rules]).toEqual([null, ['pdf-not-to-print']]);
  });
  test('locked against changes alone: printed, and said', async () => {
    const { sides, rules } = await imposed(await encrypted({ permissions: { printing: true } }));
    expect(rules).toEqual(['pdf-locked']);
    expect(sides.map(({ texts }) => order(texts))).toEqual([
      [4, 1],
      [2, 3],
    ]);
  });
});

describe('damaged', () => {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const bytes = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'));

  test.each([
    ['nothing', ''],
    ['no PDF', 'this is a letter'],
    ['a head alone', '%PDF-1.7\n'],
    ['no page', '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF'],
  ])('%s: a message', async (_, content) => {
    const { value, rules } = await imposed(bytes(content));
    expect([value, rules]).toEqual([null, ['pdf-unreadable']]);
  });

  test('cut off: what is there is printed, and said', async () => {
    const whole = await bytesOf(await foreignPdf(sameAs(8)), true);
    const { rules, messages, sides } = await imposed(whole.subarray(0, whole.length - 900));
    // the last page stood at the end
    expect(rules).toEqual(['pdf-repaired']);
    expect(messages[0].message).toMatch(/it ends too early.*1 of its pages cannot be found/);
    expect(sides.flatMap(({ texts }) => order(texts)).length).toBe(7);
  });

  test('table of objects out of place', async () => {
    const whole = text(await bytesOf(await foreignPdf(sameAs(4)), true));
    const { rules, messages, sides } = await imposed(bytes(whole.replace(/startxref\n\d+/, 'startxref\n7')));
    expect(rules).toEqual(['pdf-repaired']);
    expect(messages[0].message).toContain('table of objects');
    expect(sides.flatMap(({ texts }) => order(texts))).toEqual([4, 1, 2, 3]);
  });

  test('a page is lost', async () => {
    const whole = text(await bytesOf(await foreignPdf(sameAs(4)), true));
    const second = [...whole.matchAll(/(\d+) 0 obj\n<<\n\/Type \/Page\n/g)][1];
    const { rules, messages, sides } = await imposed(
      bytes(whole.replace(second[0], `999 0 obj\n<<\n/Type /Page\n`)),
    );
    expect(rules).toEqual(['pdf-repaired']);
    expect(messages[0].message).toContain('1 of its pages cannot be found');
    expect(sides.flatMap(({ texts }) => order(texts)).length).toBe(3);
  });

  test('what a page draws cannot be unpacked', async () => {
    const document = await foreignPdf(sameAs(4));
    const { context } = document;
    const broken = PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), bytes('no deflated data'));
    document.getPage(1).node.set(PDFName.of('Contents'), context.register(broken));
    document
      .getPage(2)
      .node.set(PDFName.of('Contents'), context.obj([broken, broken].map((one) => context.register(one))));
    document.getPage(3).node.set(PDFName.of('Contents'), context.nextRef());
    const { rules, messages, sides } = await imposed(await bytesOf(document));
    expect(rules).toEqual(['page-damaged']);
    expect(messages[0].message).toMatch(/^pages 2-4: /);
    expect(sides.flatMap(({ texts }) => order(texts))).toEqual([1]);
  });

  test('a tree of pages that bites its tail ends', async () => {
    const whole = text(await bytesOf(await foreignPdf(sameAs(4)), true));
    const [tree, number] = /(\d+) 0 obj\n<<\n\/Type \/Pages\n/.exec(whole) ?? [];
    const kids = /\/Kids \[/;
    const { sides } = await imposed(bytes(whole.replace(kids, `/Kids [ ${number} 0 R`)));
    expect(tree).toBeDefined();
    expect(sides.flatMap(({ texts }) => order(texts))).toEqual([4, 1, 2, 3]);
  });
});

describe('what is written', () => {
  test('the same bytes for the same input', async () => {
    const bytes = await bytesOf(await foreignPdf(sameAs(6)));
    const [one, two] = [await imposed(bytes), await imposed(bytes)];
    expect(Buffer.concat(one.value?.files[0].chunks ?? [])).toEqual(
      Buffer.concat(two.value?.files[0].chunks ?? []),
    );
  });

  test('fonts stay shared, nothing of the old pages is carried along', async () => {
    const bytes = await bytesOf(await foreignPdf(sameAs(40)));
    const { value } = await imposed(bytes);
    const written = await PDFDocument.load(Buffer.concat(value?.files[0].chunks ?? []));
    const objects = written.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(objects.filter((object) => object.includes('/Type /Font\n')).length).toBe(1);
    expect(objects.filter((object) => object.includes('/Type /Page\n')).length).toBe(20);
  });

  test('the printer is asked for both sides, at the pages’ own size', async () => {
    const bytes = await bytesOf(await foreignPdf(sameAs(4)));
    const preferences = async (options: Partial<ImposeOptions>) => {
      const { value } = await imposed(bytes, options);
      const written = await PDFDocument.load(Buffer.concat(value?.files[0].chunks ?? []));
      return String(written.catalog.lookup(PDFName.of('ViewerPreferences')));
    };
    expect(await preferences({})).toMatch(/PrintScaling \/None[\s\S]*DuplexFlipShortEdge/);
    expect(await preferences({ flip: 'long' })).toContain('DuplexFlipLongEdge');
    expect(await preferences({ manualDuplex: 'turned' })).toContain('Simplex');
  });

  test('fronts and backs for two passes', async () => {
    const bytes = await bytesOf(await foreignPdf(sameAs(6)));
    const lies = await imposed(bytes, { manualDuplex: 'as-it-lies' });
    expect(lies.files.map((file) => file.map(({ texts }) => order(texts)))).toEqual([
      [[1], [6, 3]],
      [[4, 5], [2]],
    ]);
    const turned = await imposed(bytes, { manualDuplex: 'turned' });
    expect(turned.files.map((file) => file.map(({ texts }) => order(texts)))).toEqual([
      [[1], [6, 3]],
      [[2], [4, 5]],
    ]);
    // six pages on two sheets: a front without pages is printed all the same
    const odd = await imposed(await bytesOf(await foreignPdf(sameAs(1))), { manualDuplex: 'turned' });
    expect(odd.files.map((file) => file.length)).toEqual([1, 1]);
  });

  test('a cover apart, its back page on the outside', async () => {
    const bytes = await bytesOf(await foreignPdf(sameAs(14)));
    const { value, files } = await imposed(bytes, { cover: true });
    expect(value?.files.map(({ part }) => part)).toEqual(['body', 'cover']);
    expect(files.map((file) => file.map(({ texts }) => order(texts)))).toEqual([
      [[3], [4], [12, 5], [6, 11], [10, 7], [8, 9]],
      [
        [14, 1],
        [2, 13],
      ],
    ]);
    const glued = await imposed(bytes, { cover: true, scheme: 'perfect', thickness: 0.5 });
    const cover = glued.value?.runs[1].plan;
    // ten pages on six leaves
    expect([cover?.frame.between.columns[0].gap, cover?.paper.name]).toEqual([
      expect.closeTo(6 * 0.5 * MM, 6),
      'A3',
    ]);
    expect((await imposed(await bytesOf(await foreignPdf(sameAs(4))), { cover: true })).rules).toEqual([
      'cover-pages',
    ]);
  });

  test('a mini-book of eight pages, not of nine', async () => {
    const { sides, value } = await imposed(await bytesOf(await foreignPdf(sameAs(8))), {
      scheme: 'mini',
      paper: parsePaper('A4'),
    });
    expect(sides.length).toBe(1);
    expect(order(sides[0].texts.filter(({ turned }) => !turned))).toEqual([6, 7, 8, 1]);
    expect(order(sides[0].texts.filter(({ turned }) => turned))).toEqual([5, 4, 3, 2]);
    expect(value?.runs[0].plan.frame.scale).toBeLessThan(0.51);
    const nine = await imposed(await bytesOf(await foreignPdf(sameAs(9))), { scheme: 'mini' });
    expect(nine.rules).toEqual(['mini-book-pages']);
  });

  test('many sheets in one another are warned of', async () => {
    const bytes = await bytesOf(await foreignPdf(sameAs(84)));
    expect((await imposed(bytes)).rules).toEqual(['saddle-thick']);
    expect((await imposed(bytes, { scheme: 'signatures' })).rules).toEqual([]);
  });
});

test('2,000 pages', async () => {
  const bytes = await bytesOf(await foreignPdf(sameAs(2000)));
  const { value } = await impose(bytes, 'in.pdf', { ...usual, scheme: 'signatures' });
  expect(value?.runs[0].plan.sheets.length).toBe(500);
  const written = await PDFDocument.load(Buffer.concat(value?.files[0].chunks ?? []));
  expect(written.getPageCount()).toBe(1000);
});
