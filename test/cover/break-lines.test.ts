import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../pipeline/cover/break-lines.ts';

/** A face in which every character is one unit wide. */
const width = (line: string) => line.length;

test('few lines, and even ones', () => {
  expect(breakLines('one two three four', 14, width)).toEqual(['one two', 'three four']);
  expect(breakLines('one', 14, width)).toEqual(['one']);
  expect(breakLines('  ', 14, width)).toEqual([]);
});

test('a word wider than the measure stands alone', () => {
  expect(breakLines('a unbreakable b', 5, width)).toEqual(['a', 'unbreakable', 'b']);
});

test('no-break spaces hold', () => {
  expect(breakLines('Vol. 1 of\u00a02', 6, width)).toEqual(['Vol. 1', 'of\u00a02']);
});

test('no word is lost, no line too wide that could be broken', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (list, measure) => {
      const lines = breakLines(list.join(' '), measure, width);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(line.length <= measure || !line.includes(' ')).toBe(true);
    }),
  );
});
