import { expect, test } from 'vitest';
import { barcodeSize, drawBarcode } from '../../pipeline/cover/barcode/draw-barcode.ts';
import { ean13 } from '../../pipeline/cover/barcode/ean-13.ts';
import { outliner } from '../../pipeline/cover/outline-text.ts';
import { editionOptions } from '../epub/edition-options.ts';

const face = outliner(editionOptions(null).fonts.regular);
const digits = '9783161484100';
const draw = (magnification: number) =>
  drawBarcode({ digits, label: 'ISBN 978-3-16-148410-0' }, { x: 140, y: 200, magnification }, face);

/** Left edge, head, width and depth of each bar in mm. */
const barsOf = (svg: string) => {
  const [, path] = / d="((?:M[\d.]+ [\d.]+h[\d.]+v[\d.]+h-[\d.]+z)+)"/.exec(svg) ?? [];
  return [...(path ?? '').matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((bar) =>
    bar.slice(1).map(Number),
  );
};

test('bars stand where the modules say, a third of a millimetre each', () => {
  const modules = Array.from({ length: 95 }, () => '0');
  for (const [left, , width] of barsOf(draw(1))) {
    const first = left / 0.33 - 11;
    expect(Math.abs(first - Math.round(first))).toBeLessThan(0.01);
    for (let at = 0; at < Math.round(width / 0.33); at++) modules[Math.round(first) + at] = '1';
  }
  expect(modules.join('')).toBe(ean13(digits));
});

test('guards are longer than the rest by five modules', () => {
  const depths = barsOf(draw(1)).map(([, , , depth]) => depth);
  expect([...new Set(depths)].sort()).toEqual([22.85, 24.5]);
  // two bars each
  expect(depths.filter((depth) => depth === 24.5)).toHaveLength(6);
});

test('white stays on both sides, and the field stands on its lower right corner', () => {
  const { width } = barcodeSize(1);
  expect(width).toBeCloseTo(37.29, 6);
  const bars = barsOf(draw(1));
  const last = bars[bars.length - 1];
  expect(bars[0][0]).toBeCloseTo(11 * 0.33, 3);
  expect(width - last[0] - last[2]).toBeCloseTo(7 * 0.33, 3);
  const { width: small, height } = barcodeSize(0.8);
  const [, x, y] = /translate\(([\d.]+) ([\d.]+)\) scale\(0.8\)/.exec(draw(0.8)) ?? [];
  expect([Number(x) + small, Number(y) + height].map((edge) => Math.round(edge * 100) / 100)).toEqual([
    140, 200,
  ]);
});

test('black and white alone, no type that needs a font', () => {
  expect([...draw(1).matchAll(/fill="([^"]*)"/g)].map(([, fill]) => fill)).toEqual([
    '#ffffff',
    '#000000',
    '#000000',
  ]);
  expect(draw(1)).not.toMatch(/<text|NaN|font/);
});
