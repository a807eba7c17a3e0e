import { beforeAll, expect, test } from 'vitest';
import { createShaper } from '../../../pipeline/print/lines/create-shaper.ts';
import type { Shaper } from '../../../pipeline/print/types.ts';
import { editionFonts } from './edition-fonts.ts';

let shaper: Shaper;
beforeAll(async () => {
  shaper = await createShaper(editionFonts());
});

const style = { font: 'regular', size: 10, features: '', tracking: 0 } as const;

test('a space of EB Garamond is a fifth of an em', () => {
  expect(shaper.width(' ', style)).toBeCloseTo(2, 6);
  expect(shaper.width('\u00a0', style)).toBeCloseTo(2, 6);
});

test('width grows with size', () => {
  expect(shaper.width('typography', { ...style, size: 20 })).toBeCloseTo(
    2 * shaper.width('typography', style),
    6,
  );
});

test('pairs are kerned, letters joined', () => {
  const apart = (text: string) =>
    Array.from(text).reduce((sum, letter) => sum + shaper.width(letter, style), 0);
  expect(shaper.width('AVATAR', style)).toBeLessThan(apart('AVATAR') - 1);
  expect(shaper.width('fi', style)).not.toBeCloseTo(apart('fi'), 3);
});

test('letter-spacing comes after every letter and parts ligatures, unless the features name them', () => {
  const tracked = { ...style, tracking: 0.1 };
  expect(shaper.width('nn', tracked)).toBeCloseTo(shaper.width('nn', style) + 2, 6);
  const joined = { ...tracked, features: 'calt,clig,liga' };
  expect(shaper.width('ffi', joined)).toBeCloseTo(shaper.width('ffi', style) + 1, 6);
  expect(shaper.width('ffi', tracked)).toBeGreaterThan(shaper.width('ffi', joined) + 1);
});

test('small capitals are the font’s own', () => {
  expect(shaper.width('soviet', { ...style, features: 'smcp' })).toBeGreaterThan(
    shaper.width('soviet', style),
  );
});

test('nothing has no width', () => {
  expect(shaper.width('', { ...style, tracking: 0.05 })).toBe(0);
});

test('missing names each character without glyph once, sorted', () => {
  expect(shaper.missing('Pravda Правда 漢字漢😀', 'regular')).toEqual(['字', '漢', '😀']);
  expect(shaper.missing('é “”‘’—–…\u00a0', 'boldItalic')).toEqual([]);
});

test('no font kerns a letter with a space: the space at a line end does not move the edge', async () => {
  const shaper = await createShaper(editionFonts());
  const signs =
    'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?\u2019\u201d)\u2013\u2014-';
  for (const font of ['regular', 'italic', 'bold', 'boldItalic'] as const) {
    const run = { font, size: 1, features: 'onum', tracking: 0 };
    for (const sign of signs) {
      const kern = shaper.width(`${sign} `, run) - shaper.width(sign, run) - shaper.width(' ', run);
      expect(Math.abs(kern), `${font} ${sign}`).toBeLessThan(1e-9);
    }
  }
});
