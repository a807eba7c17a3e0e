import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JobOptions, type PlanRequest, planSheets } from '../../pipeline/pamphlet/plan-sheets.ts';
import { choosePaper } from '../../pipeline/pamphlet/sheet/choose-paper.ts';
import { parsePaper } from '../../pipeline/pamphlet/sheet/parse-paper.ts';
import { parseThickness } from '../../pipeline/pamphlet/sheet/parse-thickness.ts';
import type { MarkKind, Paper, Placement } from '../../pipeline/pamphlet/sheet/types.ts';
import { describePages } from '../../pipeline/pamphlet/words/describe-pages.ts';

const MM = 72 / 25.4;
const size = (width: number, height: number) => ({ width: width * MM, height: height * MM });
const A5 = size(148, 210);
const place = { file: 'in.pdf', line: null, column: null };

const usual: JobOptions = {
  scheme: 'saddle',
  up: 2,
  signature: 16,
  direction: 'ltr',
  flip: null,
  paper: null,
  scale: 'down',
  thickness: null,
  marks: null,
  backCover: false,
};

const request = (n: number, page = A5, more: Partial<PlanRequest> = {}): PlanRequest => ({
  sizes: Array.from({ length: n }, () => page),
  bleed: 0,
  pages: Array.from({ length: n }, (_, index) => index + 1),
  outside: 0,
  spine: 0,
  place,
  ...more,
});

function plan(given: PlanRequest, options: Partial<JobOptions> = {}) {
  const { value, messages } = planSheets(given, { ...usual, ...options });
  if (value === null) throw new Error(JSON.stringify(messages));
  return { ...value, rules: messages.map(({ rule }) => rule), messages };
}

const papers = ['A5', 'A4', 'SRA4', 'A3', 'letter'].map((name) => parsePaper(name) as Paper);

const anyJob = fc.record({
  n: fc.integer({ min: 1, max: 90 }),
  page: fc
    .record({ width: fc.integer({ min: 60, max: 220 }), height: fc.integer({ min: 60, max: 320 }) })
    .map(({ width, height }) => size(width, height)),
  bleed: fc.constantFrom(0, 3 * MM),
  options: fc.record({
    scheme: fc.constantFrom('saddle', 'signatures', 'perfect', 'cut'),
    up: fc.constantFrom(2, 4),
    signature: fc.constantFrom(4, 16, 32),
    direction: fc.constantFrom('ltr', 'rtl'),
    flip: fc.constantFrom('short', 'long', null),
    paper: fc.constantFrom(null, ...papers),
    scale: fc.constantFrom('down', 'fit'),
    thickness: fc.constantFrom(null, 0.1),
  }) as fc.Arbitrary<Partial<JobOptions>>,
});

/** The rectangle of a page's trim on its sheet; all pages of these jobs have one size. */
const trimOf = (page: Placement, { width, height }: { width: number; height: number }) => ({
  left: page.x,
  right: page.x + width * page.scale,
  bottom: page.y,
  top: page.y + height * page.scale,
});

test('nothing of a trim lies beside the sheet, and no two trims overlap but where creep moves them into the fold', () => {
  fc.assert(
    fc.property(anyJob, ({ n, page, bleed, options }) => {
      const { frame, sheets } = plan(request(n, page, { bleed }), options);
      for (const { front, back } of sheets)
        for (const side of [front, back]) {
          const trims = (side?.pages ?? []).map((one) => ({ ...trimOf(one, page), creep: one.creep }));
          for (const { left, right, bottom, top } of trims) {
            expect(Math.min(left, bottom)).toBeGreaterThan(-0.51);
            expect(right).toBeLessThan(frame.sheet.width + 0.51);
            expect(top).toBeLessThan(frame.sheet.height + 0.51);
          }
          for (const [index, one] of trims.entries())
            for (const other of trims.slice(index + 1)) {
              const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              const high = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
              if (high > 0.01) expect(wide).toBeLessThan(one.creep + other.creep + 0.01);
            }
        }
    }),
  );
});

test('all of a trim is drawn, wherever creep moves it, and of its bleed as much as there is room for', () => {
  fc.assert(
    fc.property(anyJob, ({ n, page, bleed, options }) => {
      const { frame, sheets } = plan(request(n, page, { bleed }), options);
      for (const { front, back } of sheets)
        for (const one of [...front.pages, ...(back?.pages ?? [])]) {
          const { left, right, bottom, top } = trimOf(one, page);
          const { x, y, width, height } = one.window;
          const beyond = [left - x, x + width - right, bottom - y, y + height - top];
          for (const points of beyond) {
            expect(points).toBeGreaterThan(-1e-6);
            expect(points).toBeLessThan(frame.bleed + 1e-6);
          }
        }
    }),
  );
});

test('trims meet at the fold to 0.05 mm, creep apart', () => {
  fc.assert(
    fc.property(anyJob, ({ n, page, options }) => {
      const given = { ...options, scheme: options.scheme === 'cut' ? 'saddle' : options.scheme };
      const { sheets, frame } = plan(request(n, page), given);
      const fold = frame.sheet.width / 2;
      for (const { front, back } of sheets)
        for (const one of [...front.pages, ...(back?.pages ?? [])]) {
          const { left, right } = trimOf(one, page);
          const atFold = right - one.creep < fold + 1 ? right - one.creep : left + one.creep;
          expect(Math.abs(atFold - fold)).toBeLessThan(0.05 * MM);
        }
    }),
  );
});

test('front and back stand behind each other, heads together, for either flip', () => {
  fc.assert(
    fc.property(anyJob, ({ n, page, options }) => {
      const { sheets, frame, flip, order } = plan(request(4 * n, page), options);
      const { width, height } = frame.sheet;
      // over the short edge of a lying sheet one turns it about its upright axis
      const upright = (flip === 'short') === width > height;
      for (const { front, back } of sheets) {
        for (const one of front.pages) {
          const leafmate = one.place % 2 === 1 ? one.place + 1 : one.place - 1;
          const other = back?.pages.find((found) => found.place === leafmate);
          if (other === undefined) expect(order.places[leafmate - 1]).toBe(null);
          else {
            const a = trimOf(one, page);
            const b = trimOf(other, page);
            const seen = upright
              ? { left: width - b.right, right: width - b.left, bottom: b.bottom, top: b.top }
              : { left: b.left, right: b.right, bottom: height - b.top, top: height - b.bottom };
            for (const edge of ['left', 'right', 'bottom', 'top'] as const)
              expect(Math.abs(a[edge] - seen[edge])).toBeLessThan(0.01);
            expect(other.turned).toBe(!upright);
          }
        }
      }
    }),
  );
});

test('creep of page k of n: the sheets outside of its own times the thickness, towards the fold', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom(0, 1), (quarters, outside) => {
      const n = 4 * quarters;
      const without = plan(request(n, A5, { outside }));
      const { sheets, creep } = plan(request(n, A5, { outside }), { thickness: 0.104 });
      for (const [index, { front, back }] of sheets.entries())
        for (const [side, before] of [
          [front, without.sheets[index].front],
          [back, without.sheets[index].back],
        ])
          for (const [at, one] of (side?.pages ?? []).entries()) {
            const depth = Math.floor(Math.min(one.page - 1, n - one.page) / 2) + outside;
            const moved = one.x - (before?.pages[at].x ?? 0);
            expect(Math.abs(moved)).toBeCloseTo(depth * 0.104 * MM, 6);
            // pages on the left move to the right
            if (depth > 0) expect(moved > 0).toBe(one.x < 297 * MM * 0.3);
          }
      expect(creep).toBeCloseTo((quarters - 1 + outside) * 0.104 * MM, 6);
    }),
  );
});

test('signatures creep each by itself, sheets folded by themselves not at all', () => {
  const n = 64;
  expect(plan(request(n), { scheme: 'signatures', thickness: 0.1 }).creep).toBeCloseTo(3 * 0.1 * MM, 6);
  expect(plan(request(n), { scheme: 'perfect', thickness: 0.1 }).creep).toBe(0);
  expect(plan(request(n), { scheme: 'cut', thickness: 0.1 }).creep).toBe(0);
});

describe('the sheet for a page', () => {
  test.each([
    ['A5', 148, 210, 'A4'],
    ['A6', 105, 148, 'A5'],
    ['A4', 210, 297, 'A3'],
    ['half letter', 139.7, 215.9, 'letter'],
    ['letter', 215.9, 279.4, 'tabloid'],
    ['6 x 9 in', 152.4, 228.6, 'tabloid'],
    ['110 x 178 mm', 110, 178, 'A4'],
    ['A5 in whole points', 420 / MM, 595 / MM, 'A4'],
    ['A6 in whole points', 298 / MM, 420 / MM, 'A5'],
  ])('%s', (_, width, height, paper) => {
    const made = plan(request(8, size(width, height)));
    expect([made.paper.name, made.frame.scale, made.rules]).toEqual([paper, 1, []]);
  });
  test('too large for photocopiers: made smaller, and said', () => {
    const made = plan(request(8, size(297, 420)));
    expect([made.paper.name, made.rules]).toEqual(['A3', ['pages-made-smaller']]);
    expect(made.messages[0].message).toBe('pages of 297 x 420 mm are printed at 71 % on A3 (297 x 420 mm)');
  });
  test('A4 pages on A4 at 71 %; with --scale none there is no plan', () => {
    const paper = parsePaper('a4');
    const made = plan(request(8, size(210, 297)), { paper });
    expect(made.frame.scale).toBeCloseTo(148.5 / 210, 3);
    const refused = planSheets(request(8, size(210, 297)), { ...usual, paper, scale: 'none' });
    expect([refused.value, refused.messages.map(({ rule }) => rule)]).toEqual([
      null,
      ['page-larger-than-sheet'],
    ]);
  });
  test('with bleed one that has room for it and for marks', () => {
    expect(plan(request(8, A5, { bleed: 3 * MM })).paper.name).toBe('SRA4');
    expect(choosePaper({ width: 148, height: 210 }, { width: 296, height: 210 }, 7).name).toBe('SRA4');
  });
  test('four A6 pages on A4, two leaves cut from A4, a mini-book of A7', () => {
    expect(plan(request(16, size(105, 148)), { up: 4 }).paper.name).toBe('A4');
    expect(plan(request(16), { scheme: 'cut' }).paper.name).toBe('A4');
    const mini = plan(request(8, size(74, 105)), { scheme: 'mini' });
    expect([mini.paper.name, mini.frame.sheet.width > mini.frame.sheet.height]).toEqual(['A4', true]);
    expect(mini.sheets[0].back).toBe(null);
  });
});

test('pages of other sizes stand in the middle of their places, larger ones smaller', () => {
  const given = request(4);
  given.sizes[1] = size(210, 297);
  given.sizes[2] = size(100, 100);
  const { sheets, rules, messages } = plan(given);
  expect(rules).toEqual(['pages-of-other-sizes']);
  expect(messages[0].message).toBe('pages 2-3: not 148 x 210 mm as most pages');
  const [second, third] = sheets[0].back?.pages ?? [];
  expect(second).toMatchObject({ page: 2, scale: 148 / 210 });
  expect(third.page).toBe(3);
  expect(third.scale).toBe(1);
  expect(third.x).toBeCloseTo((297 / 2 + (148 - 100) / 2) * MM, 6);
  expect(third.y).toBeCloseTo(55 * MM, 6);
});

describe('marks', () => {
  const all = new Set<MarkKind>(['fold', 'cut', 'crop', 'staple', 'order']);
  const kinds = (made: ReturnType<typeof plan>) =>
    [...new Set(made.sheets.flatMap(({ front }) => front.marks.map(({ kind }) => kind)))].toSorted();

  test('A5 on A4 leaves no room: none unless asked for, then a message', () => {
    expect(kinds(plan(request(8)))).toEqual([]);
    const asked = plan(request(8), { marks: all, paper: parsePaper('A4') });
    expect(kinds(asked)).toEqual(['staple']);
    expect(asked.rules).toEqual(['marks-without-room']);
    expect(asked.messages[0].message).toContain('no crop and fold marks');
  });
  test('asked for without a sheet they get one that has room', () => {
    const asked = plan(request(8), { marks: all });
    expect([asked.paper.name, asked.rules]).toEqual(['SRA4', []]);
    expect(kinds(asked)).toEqual(['crop', 'fold', 'staple']);
  });
  test('a larger sheet has them of itself', () => {
    expect(kinds(plan(request(8), { paper: parsePaper('A3') }))).toEqual(['crop', 'fold']);
    const cut = plan(request(8), { paper: parsePaper('A3'), scheme: 'cut' });
    expect(kinds(cut)).toEqual(['crop', 'cut']);
  });
  test('around the pages and their bleed, never on them, and on the sheet', () => {
    fc.assert(
      fc.property(anyJob, ({ n, page, bleed, options }) => {
        const { sheets, frame } = plan(request(n, page, { bleed }), { ...options, thickness: null });
        for (const { front, back } of sheets)
          for (const side of [front, back])
            for (const { kind, from, to } of side?.marks ?? []) {
              if (kind === 'order') continue;
              for (const [x, y] of [from, to]) {
                expect(Math.min(x, y)).toBeGreaterThan(-0.01);
                expect(x).toBeLessThan(frame.sheet.width + 0.01);
                expect(y).toBeLessThan(frame.sheet.height + 0.01);
                for (const one of side?.pages ?? []) {
                  const { left, right, bottom, top } = trimOf(one, page);
                  const inside =
                    x > left - bleed * one.scale &&
                    x < right + bleed * one.scale &&
                    y > bottom - bleed * one.scale &&
                    y < top + bleed * one.scale;
                  expect(inside).toBe(false);
                }
              }
            }
      }),
    );
  });
  test('staples in the fold, on the outside of the outermost sheet only', () => {
    const { sheets } = plan(request(12), { marks: new Set<MarkKind>(['staple']) });
    const counts = sheets.map(({ front, back }) => [front.marks.length, back?.marks.length]);
    expect(counts).toEqual([
      [2, 0],
      [0, 0],
      [0, 0],
    ]);
    for (const { from, to } of sheets[0].front.marks) {
      expect([from[0], to[0]]).toEqual([(297 / 2) * MM, (297 / 2) * MM].map((x) => expect.closeTo(x, 6)));
      expect(to[1] - from[1]).toBeLessThan(12 * MM);
    }
  });
  test('a staircase on the spines of signatures', () => {
    const { sheets } = plan(request(96), { scheme: 'signatures' });
    const bars = sheets.flatMap(({ front }) => front.marks.filter(({ kind }) => kind === 'order'));
    expect(bars.length).toBe(6);
    const tops = bars.map(({ to }) => to[1]);
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
    expect(new Set(tops).size).toBe(6);
    // one signature needs none
    expect(kinds(plan(request(16), { scheme: 'signatures' }))).toEqual([]);
  });
});

describe('bleed', () => {
  const bleed = 3 * MM;
  test('as far as the edge outside, not over the fold', () => {
    const { sheets } = plan(request(8, A5, { bleed }), { paper: parsePaper('SRA4') });
    const [left, right] = sheets[0].front.pages;
    const fold = 160 * MM;
    expect(left.window).toMatchObject({
      x: expect.closeTo(fold - 151 * MM, 6),
      width: expect.closeTo(151 * MM, 6),
      height: expect.closeTo(216 * MM, 6),
    });
    expect(right.window.x).toBeCloseTo(fold, 6);
  });
  test('corrected creep takes the trim over the fold, not the bleed', () => {
    const made = plan(request(12, A5, { bleed }), { paper: parsePaper('SRA4'), thickness: 0.2 });
    const [left, right] = made.sheets[2].front.pages;
    const [fold, shift] = [160 * MM, 2 * 0.2 * MM];
    expect(left.window.x + left.window.width).toBeCloseTo(fold + shift, 6);
    expect(right.window.x).toBeCloseTo(fold - shift, 6);
  });
  test('pages that are cut apart get room for both', () => {
    const { sheets, rules } = plan(request(8, A5, { bleed }), { scheme: 'cut', paper: parsePaper('A3') });
    const [left, right] = sheets[0].front.pages;
    expect(right.x - (left.x + A5.width)).toBeCloseTo(6 * MM, 6);
    expect(rules).toEqual([]);
  });
  test('without room it is said', () => {
    expect(plan(request(8, A5, { bleed }), { paper: parsePaper('A4') }).rules).toEqual(['bleed-cut']);
    const cut = plan(request(8, A5, { bleed }), { scheme: 'cut', paper: parsePaper('A4') });
    expect([cut.rules, cut.frame.scale]).toEqual([['bleed-cut'], 1]);
  });
});

describe('what is written on the command line', () => {
  test.each([
    ['a4', 210, 297],
    ['SRA3', 320, 450],
    ['320x450mm', 320, 450],
    ['450 x 320 mm', 320, 450],
    ['12x18in', 304.8, 457.2],
  ])('sheet %s', (given, width, height) => {
    expect(parsePaper(given)).toMatchObject({
      width: expect.closeTo(width, 6),
      height: expect.closeTo(height, 6),
    });
  });
  test.each(['', 'A', 'A44', '210x297', '210x297pt', '1x1mm', '9999x9999mm', '0x0mm'])(
    'no sheet: %s',
    (given) => {
      expect(parsePaper(given)).toBe(null);
    },
  );
  test.each([
    ['0.1mm', 1.3, 0.1],
    ['80g', 1.3, 0.104],
    ['80gsm', 1.25, 0.1],
    ['120 g/m2', 0.9, 0.108],
  ])('paper %s at a bulk of %f', (given, bulk, thickness) => {
    expect(parseThickness(given, bulk)).toBeCloseTo(thickness, 9);
  });
  test.each(['', '80', '0mm', '5mm', '8000g', '-1mm', '1e3g'])('no paper: %s', (given) => {
    expect(parseThickness(given, 1.3)).toBe(null);
  });
});

test('pages in messages', () => {
  expect(describePages([3])).toBe('page 3');
  expect(describePages([1, 2, 3, 7])).toBe('pages 1-3, 7');
  expect(describePages(Array.from({ length: 20 }, (_, index) => 2 * index))).toBe(
    'pages 0, 2, 4, 6, 8, 10, 12, 14 and 12 more',
  );
});
