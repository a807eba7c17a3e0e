import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ean13, isGuard } from '../../pipeline/cover/barcode/ean-13.ts';

/** Widths of space, bar, space, bar of the left figures of odd parity (set A), as the GS1 tables give them. */
const WIDTHS = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112'];
/** Parity of the left half for each first figure: O odd, E even. */
const PARITY = [
  'OOOOOO',
  'OOEOEE',
  'OOEEOE',
  'OOEEEO',
  'OEOOEE',
  'OEEOOE',
  'OEEEOO',
  'OEOEOE',
  'OEOEEO',
  'OEEOEO',
];

/** Reads a symbol by the widths of its bars and spaces, as a scanner does: no table is shared with what draws it. */
function read(modules: string): string {
  const half = (from: number) =>
    Array.from({ length: 6 }, (_, at) => modules.slice(from + at * 7, from + at * 7 + 7));
  const widths = (code: string) => [...code.matchAll(/0+|1+/g)].map(([run]) => run.length).join('');
  const left = half(3).map((code) => {
    const odd = WIDTHS.indexOf(widths(code));
    const even = WIDTHS.indexOf([...widths(code)].reverse().join(''));
    const isOdd = (code.match(/1/g) ?? []).length % 2 === 1;
    return { figure: isOdd ? odd : even, parity: isOdd ? 'O' : 'E' };
  });
  const right = half(50).map((code) => WIDTHS.indexOf(widths(code)));
  const first = PARITY.indexOf(left.map(({ parity }) => parity).join(''));
  return [first, ...left.map(({ figure }) => figure), ...right].join('');
}

test('every number can be read back by the widths of its bars', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{13}$/), (digits) => {
      const modules = ean13(digits);
      expect(modules).toMatch(/^101[01]{42}01010[01]{42}101$/);
      expect(read(modules)).toBe(digits);
    }),
  );
});

test('a symbol worked out by hand, module by module', () => {
  // 978-0-306-40615-7: 9 stands for ABBABA, then figure by figure from the tables
  expect(ean13('9780306406157')).toBe(
    [
      '101',
      ...['0111011', '0001001', '0100111', '0111101', '0100111', '0101111'],
      '01010',
      ...['1011100', '1110010', '1010000', '1100110', '1001110', '1000100'],
      '101',
    ].join(''),
  );
});

test('guards stand at both ends and in the middle', () => {
  const guards = Array.from({ length: 95 }, (_, module) => module).filter(isGuard);
  expect(guards).toEqual([0, 1, 2, 45, 46, 47, 48, 49, 92, 93, 94]);
});
