/** the signs of notes in their order; doubled asterisks count on */
const SIGNS = ['*', '†', '‡', '§'];
/** numbers of notes with signs begin above all numbers that sources have */
const BASE = 1000;

/** A row's first number: 1, or that of the first sign. */
export const FIRST: readonly number[] = [1, BASE + 1];

/** The number that stands for a sign in rows of notes: * 1001, † 1002, ** 1002; 0 for anything else. */
export function signNumber(sign: string): number {
  if (/^\*{2,3}$/.test(sign)) return BASE + sign.length;
  return SIGNS.includes(sign) ? BASE + 1 + SIGNS.indexOf(sign) : 0;
}

/** The identifier of a note: its number, `sign-1` for a sign. */
export const noteIdentifier = (label: number) => (label > BASE ? `sign-${label - BASE}` : String(label));

/** The number of an identifier, without the suffix of its chapter. */
export function labelOf(note: string): number {
  return note.startsWith('sign-')
    ? BASE + Number.parseInt(note.slice('sign-'.length), 10)
    : Number.parseInt(note, 10);
}
