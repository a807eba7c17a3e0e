import { expect, test } from 'vitest';
import { lineStyle } from '../../../pipeline/print/lines/line-style.ts';
import type { Line } from '../../../pipeline/print/types.ts';

const line: Line = { from: 0, to: 60, hyphen: false, last: false, width: 300, ratio: 1.3, tracking: 0 };
const css = (changes: Partial<Line>) => lineStyle({ ...line, ...changes }, 0.2).css;

test('a line that justification stretches needs nothing', () => {
  expect(css({})).toBe('');
  expect(css({ last: true, ratio: 1 })).toBe('');
});

test('a tight line gets narrower spaces than planned, which justification widens', () => {
  expect(css({ ratio: 0.9 })).toBe('word-spacing:-0.04em');
  expect(css({ ratio: 1.01 })).toBe('word-spacing:-0.02em');
});

test('a last line that is too full gets exactly the planned spaces', () => {
  expect(css({ last: true, ratio: 0.9 })).toBe('word-spacing:-0.02em');
});

test('a tracked line keeps its ligatures', () => {
  const { css: declarations, tracking } = lineStyle({ ...line, ratio: 1.8, tracking: 0.003 }, 0.2);
  expect(declarations).toBe('letter-spacing:0.003em;font-feature-settings:"liga","clig","calt"');
  expect(tracking).toBe(0.003);
});
