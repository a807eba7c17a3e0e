import { expect, test } from 'vitest';
import { parseTrim } from '../../pipeline/edition/schemas/parse-trim.ts';

test.each([
  ['A5', 148, 210],
  ['a6', 105, 148],
  ['Royal', 156, 234],
  ['6x9in', 152.4, 228.6],
  ['6 x 9 in', 152.4, 228.6],
  ['5.5IN × 8.5IN', 139.7, 215.9],
  ['130x200mm', 130, 200],
  ['13cm x 200mm', 130, 200],
  ['360x576pt', 127, 203.2],
])('%s', (written, width, height) => expect(parseTrim(written)).toEqual({ width, height }));

test.each(['', 'A4', '130', '130x200', '130x200km', 'x200mm', '1.2.3x200mm', '130mm'])(
  '%s is none',
  (written) => expect(parseTrim(written)).toBeNull(),
);
