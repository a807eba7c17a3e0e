import { expect, test } from 'vitest';
import { reckon } from '../../pipeline/cover/reckon.ts';

const lengths = { width: 148, 'spine-left': 10, left: -3 };

test.each([
  ['width', 148],
  ['spine-left', 10],
  ['left', -3],
  ['width * 0.5', 74],
  ['width - spine-left', 138],
  ['width * 0.5 - left * 2 + 1', 81],
  ['2 * width * 0.5', 148],
  ['- width', -148],
  ['10 - -3', 13],
  ['constructor', 0],
  ['', 0],
  ['width *', 0],
])('%s is %d', (written, expected) => {
  expect(reckon(written, lengths)).toBeCloseTo(expected, 9);
});
