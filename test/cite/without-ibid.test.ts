import { expect, test } from 'vitest';
import { withoutIbid } from '../../pipeline/cite/without-ibid.ts';

test.each([
  ['<if position="ibid">', '<if type="x-never">'],
  ['<else-if position="ibid-with-locator ibid" match="any">', '<else-if type="x-never" match="any">'],
  ['<if match="any" position="ibid subsequent">', '<if match="any" position="subsequent">'],
  ['<if position="ibid subsequent">', '<if type="x-never">'],
  ['<if type="book" position=\'ibid\'/>', '<if type="book" locator="x-never"/>'],
  ['<if position="first">', '<if position="first">'],
])('%s', (condition, expected) => {
  expect(withoutIbid(condition)).toBe(expected);
});
