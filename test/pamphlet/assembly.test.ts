import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { assemblySheet } from '../../pipeline/pamphlet/assembly/assembly-sheet.ts';
import { steps } from '../../pipeline/pamphlet/assembly/steps.ts';
import type { AssemblyJob } from '../../pipeline/pamphlet/assembly/types.ts';
import { openFaces } from '../../pipeline/pamphlet/drawing/open-faces.ts';
import { toSvg } from '../../pipeline/pamphlet/drawing/to-svg.ts';
import type { Words } from '../../pipeline/pamphlet/drawing/types.ts';
import { type ImposeOptions, impose } from '../../pipeline/pamphlet/impose.ts';
import { drawPicture } from '../../pipeline/pamphlet/picture/draw-picture.ts';
import { planRuns, type RunOptions } from '../../pipeline/pamphlet/plan-runs.ts';
import { parsePaper } from '../../pipeline/pamphlet/sheet/parse-paper.ts';
import { editionFonts } from '../print/lines/edition-fonts.ts';
import { bytesOf, foreignPdf } from './foreign-pdf.ts';
import { readSheets } from './read-sheets.ts';

const MM = 72 / 25.4;
const A5 = { width: 148 * MM, height: 210 * MM };

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
  assembly: 'apart',
  name: 'job',
  fonts: editionFonts(),
  producer: 'test',
};

function jobOf(n: number, more: Partial<ImposeOptions>): AssemblyJob {
  const options = { ...usual, ...more, direction: more.direction ?? 'ltr' } as RunOptions & ImposeOptions;
  const place = { file: 'in.pdf', line: null, column: null };
  const pages = Array.from({ length: n }, (_, index) => index + 1);
  const { value } = planRuns({ sizes: pages.map(() => A5), bleed: 0, pages, place }, options);
  if (value === null) throw new Error('no plan');
  const { scheme, direction, manualDuplex, thickness } = options;
  return { scheme, direction: direction ?? 'ltr', manualDuplex, thickness, runs: value, name: 'job' };
}

const textOf = (n: number, more: Partial<ImposeOptions> = {}) =>
  steps(jobOf(n, more)).map(({ title, text }) => `${title}: ${text}`);

describe('instructions have the figures of their own job', () => {
  test('saddle stitch of 24 pages', () => {
    const text = textOf(24).join('\n');
    expect(text).toContain('6 sheets of A4');
    expect(text).toContain('Print job.pdf at 100 %');
    expect(text).toContain('turned over the short edge');
    // a quarter of 210 mm
    expect(text).toContain('53 mm from head and foot');
    expect(text).toContain('Inner sheets stand out a little');
  });
  test('paper that is known, marks, a cover apart, two passes', () => {
    const text = textOf(28, {
      thickness: 0.1,
      paper: parsePaper('SRA4'),
      cover: true,
      manualDuplex: 'as-it-lies',
    }).join('\n');
    expect(text).toContain('job-fronts.pdf and, on its own paper, job-cover-fronts.pdf');
    expect(text).toContain('neither sorted nor turned over');
    // six sheets in the cover
    expect(text).toContain('moved by up to 0.6 mm');
    expect(text).toContain('148 x 210 mm are left');
    expect(text).toContain('The cover goes outermost');
  });
  test('signatures: sheets of each, of the last, the staircase', () => {
    const text = textOf(40, { scheme: 'signatures' }).join('\n');
    expect(text).toContain('Take 4 sheets at a time (the last time 2)');
    expect(text).toContain('Lay the 3 sections');
    expect(text).toContain('staircase');
  });
  test('four a side are cut first; bound on the right everything is on the other side', () => {
    const text = textOf(16, { up: 4, direction: 'rtl' }).join('\n');
    expect(text).toContain('the lower half goes under the upper one');
    expect(text).toContain('the fold on the right');
    expect(textOf(16, { scheme: 'cut', direction: 'rtl' }).join('\n')).toContain(
      'the left part goes under the right one',
    );
  });
  test('a single sheet is not trimmed, sheets folded by themselves do not stand out', () => {
    expect(textOf(4).some((step) => step.startsWith('Trim'))).toBe(false);
    expect(textOf(16, { scheme: 'perfect' }).join('\n')).not.toContain('stand out');
  });
});

const anyJob = fc
  .record({
    n: fc.integer({ min: 5, max: 120 }),
    scheme: fc.constantFrom('saddle', 'signatures', 'perfect', 'cut', 'mini'),
    up: fc.constantFrom(2, 4),
    direction: fc.constantFrom('ltr', 'rtl'),
    thickness: fc.constantFrom(null, 0.1),
    cover: fc.boolean(),
    manualDuplex: fc.constantFrom(null, 'as-it-lies', 'turned'),
    paper: fc.constantFrom(null, ...['A5', 'A4', 'SRA4', 'A3', '150x480mm'].map((name) => parsePaper(name))),
  })
  .map(({ n, ...job }) => {
    const isMini = job.scheme === 'mini';
    return {
      n: isMini ? Math.min(n, 8) : n,
      job: { ...job, ...(isMini ? { cover: false, manualDuplex: null } : {}) } as Partial<ImposeOptions>,
    };
  });

describe('the page', () => {
  let widthOf: (text: string, size: number, face: 'regular' | 'italic' | 'bold') => number;
  beforeAll(async () => {
    widthOf = (await openFaces(editionFonts())).width;
  });

  const titles = ['A pamphlet', 'On the Lockouts '.repeat(6), 'On the Lockouts '.repeat(90), 'x'.repeat(400)];
  test('holds everything, whatever the sheet, and no words lie on others', () => {
    fc.assert(
      fc.property(anyJob, fc.constantFrom(...titles), ({ n, job }, title) => {
        const made = { ...jobOf(n, job), name: `${'scan_of_the_hall_'.repeat(title.length % 7)}x` };
        const { sheet } = made.runs[0].plan.frame;
        const head = { title, lines: ['one', 'two', 'three', 'four'] };
        const drawing = assemblySheet(steps(made), head, sheet, made.direction === 'rtl', widthOf);
        const texts = drawing.shapes.filter((shape): shape is Words => shape.kind === 'words');
        for (const shape of drawing.shapes) {
          const points = shape.kind === 'path' ? shape.points : [shape.at];
          for (const [x, y] of points) {
            expect(x > 0 && x < sheet.width).toBe(true);
            expect(y > 0 && y < sheet.height).toBe(true);
          }
        }
        for (const { text, at, size, face } of texts.filter(({ align }) => align === 'left'))
          expect(at[0] + widthOf(text, size, face)).toBeLessThan(sheet.width);
        const left = texts.filter(({ align }) => align === 'left');
        for (const [index, one] of left.entries())
          for (const other of left.slice(index + 1))
            if (Math.abs(one.at[0] - other.at[0]) < 1)
              expect(Math.abs(one.at[1] - other.at[1])).toBeGreaterThan(0.8 * Math.min(one.size, other.size));
      }),
    );
  });
});

describe('in the files', () => {
  const bytes = async (n: number, title = '') => {
    const document = await foreignPdf(Array.from({ length: n }, () => A5));
    if (title !== '') document.setTitle(title);
    return bytesOf(document);
  };
  const words = async (chunks: Uint8Array[]) =>
    (await readSheets(chunks)).map(({ texts }) => texts.map(({ text }) => text).join(' '));

  test('a file of its own, with the title of the PDF; what its face lacks becomes a dot', async () => {
    const { value } = await impose(await bytes(8, 'On Looms 綿'), 'in.pdf', usual);
    expect(value?.files.map(({ part }) => part)).toEqual(['whole', 'assembly']);
    const [text, ...more] = await words(value?.files[1].chunks ?? []);
    expect(more).toEqual([]);
    expect(text).toContain('On Looms ·');
    expect(text).toContain('2 sheets of A4');
  });
  test('a whole leaf before the sheets; its back is blank', async () => {
    const options: ImposeOptions = { ...usual, assembly: 'first' };
    const { value } = await impose(await bytes(8), 'in.pdf', options);
    const sides = await words(value?.files[0].chunks ?? []);
    expect(sides.length).toBe(6);
    expect(sides[0]).toContain('Fold');
    expect(sides[1]).toBe('');
    expect(sides[2]).toContain('8-sw');
  });
  test.each([
    ['as-it-lies', [2, 1, 0]],
    ['turned', [0, 1, 2]],
  ] as const)(
    'in two passes, the pile %s: its back among the backs where the leaf comes again',
    async (pile, order) => {
      const options: ImposeOptions = { ...usual, assembly: 'first', manualDuplex: pile };
      const { value } = await impose(await bytes(8), 'in.pdf', options);
      const [fronts, backs] = await Promise.all((value?.files ?? []).map(({ chunks }) => words(chunks)));
      expect(fronts.map((side) => side.includes('Fold'))).toEqual([true, false, false]);
      const printed = order.map((index) => backs[index]);
      expect([printed[0], /2-sw/.test(printed[1]), /4-sw/.test(printed[2])]).toEqual(['', true, true]);
    },
  );
  test('the same bytes again', async () => {
    const source = await bytes(8);
    const [one, two] = await Promise.all([1, 2].map(() => impose(source, 'in.pdf', usual)));
    expect(one.value?.files[1].chunks).toEqual(two.value?.files[1].chunks);
  });
});

test('the picture is an SVG that stands alone, with the numbers of both sides', () => {
  const { runs } = jobOf(22, { flip: 'long' });
  const svg = toSvg(drawPicture(runs[0].plan), 'a <b> & "c"');
  const document = parseDocument(svg, { xmlMode: true });
  const texts: string[] = [];
  const visit = (node: { type: string; name?: string; children?: unknown[]; data?: string }) => {
    if (node.type === 'text' && node.data?.trim()) texts.push(node.data);
    for (const child of node.children ?? []) visit(child as never);
  };
  visit(document as never);
  expect(texts).toEqual(expect.arrayContaining(['a <b> & "c"', '1', '2', 'blank']));
  expect(svg).toContain('rotate(180');
  expect(svg).not.toMatch(/href|url\(|<script/);
});
