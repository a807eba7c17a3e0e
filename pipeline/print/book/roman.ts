const SIGNS: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A positive integer in lower-case roman numerals. */
export function roman(value: number): string {
  let rest = value;
  let result = '';
  for (const [worth, sign] of SIGNS)
    while (rest >= worth) {
      result += sign;
      rest -= worth;
    }
  return result;
}
