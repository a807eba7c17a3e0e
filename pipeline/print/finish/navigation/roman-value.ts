const STEPS: [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The usual way to write a number in small roman numerals. */
function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [letters, step] of STEPS) {
    while (rest >= step) {
      written += letters;
      rest -= step;
    }
  }
  return written;
}

/** The value of a small roman numeral written the usual way, up to mmmcmxcix; null for anything else. */
export function romanValue(text: string): number | null {
  // 15: mmmdccclxxxviii
  if (!/^[mdclxvi]{1,15}$/.test(text)) return null;
  const values: Record<string, number> = { m: 1000, d: 500, c: 100, l: 50, x: 10, v: 5, i: 1 };
  const value = [...text].reduce((sum, letter, at) => {
    const next = values[text[at + 1]] ?? 0;
    return values[letter] < next ? sum - values[letter] : sum + values[letter];
  }, 0);
  return value > 0 && roman(value) === text ? value : null;
}
