import { expect, test } from 'vitest';
import { drawDrawings } from '../../../pipeline/print/finish/stamps/draw-drawings.ts';
import { drawTexts } from '../../../pipeline/print/finish/stamps/draw-texts.ts';
import type { Stamp } from '../../../pipeline/print/types.ts';

const stamp = (text: string, rest: Partial<Stamp>): Stamp => ({
  page: 0,
  kind: 'layout',
  text,
  x: 100,
  y: 50,
  size: 10,
  align: 'left',
  font: 'regular',
  features: '',
  tracking: 0,
  ...rest,
});

const drawn = (...stamps: Stamp[]) =>
  drawTexts(
    stamps,
    ({ text }) => ({ width: text.length * 5, shown: `(${text}) Tj` }),
    (font) => `Stamp-${font}`,
  ).split('\n');

test('all of a layout is one artifact; a font is named where it changes', () => {
  expect(
    drawn(
      stamp('-', {}),
      stamp('-', { y: 40 }),
      stamp('....', { align: 'right' }),
      stamp('ab', { align: 'center', font: 'italic' }),
    ),
  ).toEqual([
    '/Artifact <</Type /Layout>> BDC',
    'BT 0 g',
    '/Stamp-regular 10 Tf 1 0 0 1 100 50 Tm (-) Tj',
    '1 0 0 1 100 40 Tm (-) Tj',
    '1 0 0 1 80 50 Tm (....) Tj',
    '/Stamp-italic 10 Tf 1 0 0 1 95 50 Tm (ab) Tj',
    'ET',
    'EMC',
    '',
  ]);
});

test('heads and folios are artifacts of their own', () => {
  const lines = drawn(stamp('1', { kind: 'footer' }), stamp('Head', { kind: 'header' }), stamp('-', {}));
  expect(lines.filter((line) => line.startsWith('/Artifact'))).toEqual([
    '/Artifact <</Type /Layout>> BDC',
    '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
    '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
  ]);
});

test('rules lie around their middle, paths have an origin of their own', () => {
  expect(
    drawDrawings([
      { page: 0, kind: 'rule', x: 10, y: 20, width: 90, weight: 0.5 },
      { page: 0, kind: 'path', x: 5, y: 6, path: '0 0 m 3 0 l 3 3 l h' },
      { page: 0, kind: 'path', x: 5, y: 6, path: '0 0 m 3 0 l', weight: 0.25 },
    ]).split('\n'),
  ).toEqual([
    '/Artifact <</Type /Layout>> BDC',
    '0 g 0 G',
    '0.5 w 10 20 m 100 20 l S',
    'q 1 0 0 1 5 6 cm 0 0 m 3 0 l 3 3 l h f Q',
    'q 1 0 0 1 5 6 cm 0.25 w 0 0 m 3 0 l S Q',
    'EMC',
    '',
  ]);
});

test('where there is nothing to draw there is no artifact', () => {
  expect([
    drawTexts(
      [],
      () => ({ width: 0, shown: '' }),
      (font) => font,
    ),
    drawDrawings([]),
  ]).toEqual(['', '']);
});
