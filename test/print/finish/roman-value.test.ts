import { expect, test } from 'vitest';
import { romanValue } from '../../../pipeline/print/finish/navigation/roman-value.ts';

test.each([
  ['i', 1],
  ['iv', 4],
  ['xiv', 14],
  ['xlix', 49],
  ['mcmxvii', 1917],
  ['mmmdccclxxxviii', 3888],
])('%s is %i', (text, value) => {
  expect(romanValue(text)).toBe(value);
});

test.each(['', 'iiii', 'ic', 'IV', 'x1', 'vx', 'mix-up', 'iviviviviviviviv'])('%j is none', (text) => {
  expect(romanValue(text)).toBeNull();
});
