import { expect, test } from 'vitest';
import type { PrintSettings } from '../../../pipeline/model/edition.ts';
import { checkPress } from '../../../pipeline/print/press/check-press.ts';
import { settlePress } from '../../../pipeline/print/press/settle-press.ts';
import type { Layout, Stamp } from '../../../pipeline/print/types.ts';
import { projectPresets } from './project-presets.ts';

const MM = 72 / 25.4;
const presets = projectPresets();

const stamp = (kind: Stamp['kind'], y: number): Stamp => ({
  page: 0,
  kind,
  text: 'x',
  x: 100,
  y,
  size: 10,
  align: 'left',
  font: 'regular',
  features: '',
  tracking: 0,
});

/** An A5 book of so many pages; lengths in mm, heads and folios by their distance from the edge. */
function layoutOf(pages: number, { inner = 17, outer = 23, head = 12, folio = 14 } = {}): Layout {
  const entry = { folio: '1', matter: 'body', section: 'a', blank: false, start: null } as const;
  const height = 210 * MM;
  return {
    scale: 1,
    html: '',
    pageMap: { pages: Array.from({ length: pages }, (_, index) => ({ ...entry, index })), places: {} },
    destinations: {},
    stamps: [stamp('header', height - head * MM - 6.5), stamp('footer', folio * MM + 2.5)],
    drawings: [],
    pictures: [],
    outline: [],
    trim: { width: 148 * MM, height },
    margins: { inner: inner * MM, outer: outer * MM, top: 19 * MM, bottom: 24 * MM },
  };
}

/** book.yaml with these keys, one a line from line 6 on. */
function asked(settings: Omit<PrintSettings, 'places'>): PrintSettings {
  const keys = ['', ...Object.keys(settings)];
  const at = (index: number) => ({ file: 'book.yaml', line: 5 + index, column: 3 });
  return { ...settings, places: Object.fromEntries(keys.map((key, index) => [key, at(index)])) };
}

const found = (settings: Omit<PrintSettings, 'places'>, layout: Layout) =>
  checkPress(asked(settings), settlePress(settings, presets), presets, layout).map(
    ({ rule, severity, line, message }) => `${line} ${severity} ${rule}: ${message}`,
  );

test.each<[string, Omit<PrintSettings, 'places'>, Layout]>([
  ['no preset, whatever is asked', { bleed: 7, marks: 'full' }, layoutOf(3, { inner: 1 })],
  ['kdp', { preset: 'kdp' }, layoutOf(150)],
  ['kdp with its bleed', { preset: 'kdp', bleed: 3.175 }, layoutOf(150)],
  ['kdp, an eighth of an inch as it is written in mm', { preset: 'kdp', bleed: 3.2 }, layoutOf(150)],
  ['kdp, no marks', { preset: 'kdp', marks: 'none' }, layoutOf(828, { inner: 22.225 })],
  ['ingram with 3 mm', { preset: 'ingram', bleed: 3 }, layoutOf(600, { head: 13 })],
  ['lulu', { preset: 'lulu' }, layoutOf(59, { inner: 12.7, head: 13 })],
  ['offset, anything', { preset: 'offset', bleed: 5, marks: 'full', multipleOf: 2 }, layoutOf(10)],
])('good: %s', (_, settings, layout) => {
  expect(found(settings, layout)).toEqual([]);
});

const MARGINS = 'KDP Help: Set Trim Size, Bleed, and Margins';
const KDP = 'Kindle Direct Publishing';

test.each<[string, Omit<PrintSettings, 'places'>, Layout, string[]]>([
  [
    'marks for kdp',
    { preset: 'kdp', marks: 'crop' },
    layoutOf(100),
    [
      `7 warning print-marks-unwanted: marks are crop; ${KDP} takes none (KDP Help: Paperback Submission Guidelines)`,
    ],
  ],
  [
    'the bleed of offset for kdp',
    { preset: 'kdp', bleed: 5 },
    layoutOf(100),
    [`7 warning print-bleed-unwanted: the bleed is 5 mm; ${KDP} takes 0 mm or 3.18 mm (${MARGINS})`],
  ],
  [
    'too few pages',
    { preset: 'kdp' },
    layoutOf(22),
    [`6 warning print-page-count: the book has 22 pages; ${KDP} binds at least 24 (KDP Help: Print Options)`],
  ],
  [
    'too many pages',
    { preset: 'lulu' },
    layoutOf(802, { inner: 40, head: 13 }),
    [
      '6 warning print-page-count: the book has 802 pages; Lulu binds at most 800 (Lulu: Book Creation Guide)',
    ],
  ],
  [
    'an inner margin just below a row of the table',
    { preset: 'kdp' },
    layoutOf(301, { inner: 15.8 }),
    [
      `6 warning print-inner-margin: the inner margin is 15.8 mm; ${KDP} wants 15.88 mm for 301 pages (${MARGINS})`,
    ],
  ],
  [
    'heads near the edge',
    { preset: 'ingram' },
    layoutOf(100, { head: 9 }),
    [
      '6 warning print-edge-margin: heads stand 9 mm from the trim; IngramSpark wants 12.7 mm (IngramSpark: File Requirements for Print Books)',
    ],
  ],
  [
    'folios near the edge, which bleed moves',
    { preset: 'kdp', bleed: 3.175 },
    layoutOf(100, { folio: 8 }),
    [`6 warning print-edge-margin: folios stand 8 mm from the trim; ${KDP} wants 9.53 mm (${MARGINS})`],
  ],
  [
    'text near the edge',
    { preset: 'offset' },
    layoutOf(100, { outer: 4 }),
    [
      '6 warning print-edge-margin: the text stands 4 mm from the trim; offset printing wants 5 mm (the printer’s own data sheet)',
    ],
  ],
])('bad: %s', (_, settings, layout, expected) => {
  expect(found(settings, layout)).toEqual(expected);
});

test('what is asked goes before the preset, the preset before nothing', () => {
  const settle = (settings: Omit<PrintSettings, 'places'>) => {
    const { preset, ...wishes } = settlePress(settings, presets);
    return wishes;
  };
  expect(settle({})).toEqual({ bleed: 0, atSpine: true, marks: 'none', multipleOf: 1, resolution: 300 });
  expect(settle({ preset: 'offset' })).toMatchObject({ bleed: 3, marks: 'crop', multipleOf: 4 });
  expect(settle({ preset: 'kdp' })).toMatchObject({
    bleed: 0,
    atSpine: false,
    marks: 'none',
    multipleOf: 2,
  });
  expect(settle({ preset: 'offset', bleed: 0, marks: 'none', multipleOf: 16 })).toMatchObject({
    bleed: 0,
    marks: 'none',
    multipleOf: 16,
  });
});
