const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The number of a printed page: "12" or "xii"; null for other labels. */
export function folioNumber(label: string): { number: number; roman: boolean } | null {
  if (/^\d{1,6}$/.test(label)) return { number: Number(label), roman: false };
  const letters = label.toLowerCase();
  if (!/^m{0,3}(?:c[dm]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/.test(letters) || letters === '')
    return null;
  const values = [...letters].map((letter) => ROMAN[letter]);
  const number = values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return { number, roman: true };
}
