import { expect, test } from 'vitest';
import type { PressPreset, WrapSettings } from '../../../pipeline/model/edition.ts';
import { settleCover } from '../../../pipeline/print/press/settle-cover.ts';
import { projectPresets } from './project-presets.ts';

const presets = projectPresets();
const INCH = 25.4;
const at = { file: 'book.yaml', line: 9, column: 3 };

function settle(preset: PressPreset | undefined, wrap: Partial<WrapSettings>, pages: number) {
  const print = preset && { preset, places: {} };
  const cover = { places: { '': at, wrap: at } };
  const trim = { width: 148, height: 210 };
  const request = { cover, wrap: { barcode: true, ...wrap }, print, trim, pages };
  const { value, messages } = settleCover(request, presets);
  return { value, said: messages.map(({ rule, line }) => `${rule}:${line}`), messages };
}

test.each([
  ['kdp', { paper: { name: 'white' } }, 200, 200 * 0.002252 * INCH],
  ['kdp', { paper: { name: 'cream' } }, 200, 200 * 0.0025 * INCH],
  ['kdp', { paper: { name: 'premium-color' } }, 200, 200 * 0.002347 * INCH],
  ['lulu', {}, 200, (200 / 444 + 0.06) * INCH],
  ['lulu', { paper: { leaf: 0.1 } }, 200, 10 + 0.06 * INCH],
  ['ingram', { spine: 11.2 }, 200, 11.2],
  ['offset', { paper: { leaf: 0.117 } }, 200, 11.7],
  [undefined, { paper: { leaf: 0.1 } }, 200, 10],
  // the printer's own figure goes before everything
  ['kdp', { paper: { name: 'white' }, spine: 12 }, 200, 12],
] as const)('%s, %o, %i pages: %f mm', (preset, wrap, pages, expected) => {
  const { value, said } = settle(preset, wrap, pages);
  expect(value?.spine).toBeCloseTo(expected, 3);
  expect(value?.spineType).toBeGreaterThan(0);
  expect(said).toEqual([]);
});

test.each([
  ['kdp', {}, /KDP|Kindle.*white, cream/],
  ['kdp', { paper: { name: 'creme' } }, /the paper creme is not known: .*white, cream/],
  ['kdp', { paper: { name: 'toString' } }, /toString is not known/],
  ['ingram', {}, /is not said/],
  ['ingram', { paper: { name: 'cream' } }, /no papers are known here by name/],
  [undefined, {}, /is not said/],
] as const)('%s, %o: the spine is not known, and nothing else is said', (preset, wrap, what) => {
  const { value, said, messages } = settle(preset, wrap, 200);
  expect(value).toBeNull();
  expect(said).toEqual(['cover-spine-unknown:9']);
  expect(messages[0].message).toMatch(what);
});

test.each([
  ['kdp', { paper: { name: 'cream' } }, 78, /78 pages, type is printed from 79 on/],
  ['lulu', {}, 80, /from 81 on/],
  ['ingram', { spine: 8 }, 300, /from 8.89 mm on/],
  ['offset', { spine: 4 }, 100, /too near to its folds/],
] as const)('%s, %o, %i pages: nothing on the spine', (preset, wrap, pages, what) => {
  const { value, said, messages } = settle(preset, wrap, pages);
  expect(value?.spineType).toBe(0);
  expect(said).toEqual(['cover-spine-narrow:9']);
  expect(messages[0].message).toMatch(what);
});

test('type keeps clear of the folds', () => {
  for (const spine of [5, 7, 9, 14, 30]) {
    const { value } = settle('offset', { spine }, 200);
    // letters reach from the foot of p to the top of l: .95 of the size
    if (value && value.spineType > 0) expect(value.spineType * 0.95).toBeLessThanOrEqual(spine - 2 + 1e-9);
  }
});

test('a bleed that the printer does not take is told', () => {
  expect(settle('kdp', { spine: 12, bleed: 5 }, 200).said).toEqual(['print-bleed-unwanted:9']);
  expect(settle('offset', { spine: 12, bleed: 5 }, 200).said).toEqual([]);
  expect(settle('kdp', { spine: 12 }, 200).value?.bleed).toBe(3.175);
});
