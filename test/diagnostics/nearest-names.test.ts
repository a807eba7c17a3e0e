import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../pipeline/diagnostics/edit-distance.ts';
import { nearestNames } from '../../pipeline/diagnostics/nearest-names.ts';

test.each([
  ['title', 'title', 0],
  ['titel', 'title', 1],
  ['sufix', 'suffix', 1],
  ['stile', 'style', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('a distance is 0 for the same word only, and no longer than the longer word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test('the nearest of the known names, or none', () => {
  const known = ['title', 'subtitle', 'trim', 'texts'];
  expect(nearestNames('Titel', known)).toEqual(['title']);
  expect(nearestNames('text', known, 2)).toEqual(['texts']);
  expect(nearestNames('publisher', known)).toEqual([]);
  expect(nearestNames('ab', ['xy'])).toEqual([]);
});
