/** shorter names differ from others by one letter too often */
const SHORTEST = 6;
/** longer words are no names; the work for one grows with its square */
const LONGEST = 24;
/** the usual form stands at least so often, and so many times as often as the other */
const USUAL = 2;
const TIMES = 2;

interface Form {
  count: number;
  /** within a sentence, where only names have capitals */
  inside: number;
}

/**
 * Rare forms of names that another name of the text is one letter from: the rare form -> the usual one. One letter is one
 * left out, put in, changed, or two changed places; the first letter is the same. Endings (Russia, Russian) are no
 * variants, and neither are words that the text also has in small letters. About n times the square of a word's length.
 */
export function nameVariants(texts: string[]): Map<string, string> {
  const forms = formsOf(texts);
  const names = [...forms].filter(([word, { inside }]) => inside > 0 && !forms.has(word.toLowerCase()));
  const near = new Map<string, string[]>();
  for (const [word] of names)
    for (const key of keysOf(word)) near.set(key, [...(near.get(key) ?? []).slice(0, MOST), word]);
  const variants = new Map<string, string>();
  for (const [word, { count }] of names) {
    const usual = keysOf(word)
      .flatMap((key) => near.get(key) ?? [])
      .filter((other) => other !== word && isSlip(word, other))
      .filter((other) => forms.get(other)!.count >= Math.max(USUAL, count * TIMES))
      .sort((a, b) => forms.get(b)!.count - forms.get(a)!.count || (a < b ? -1 : 1))[0];
    if (usual !== undefined) variants.set(word, usual);
  }
  return variants;
}

/** words kept under one key: more would be an attack */
const MOST = 8;

function formsOf(texts: string[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const text of texts)
    for (const match of text.matchAll(/\p{L}+/gu)) {
      const [word] = match;
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      const form = forms.get(word) ?? { count: 0, inside: 0 };
      form.count++;
      const { index } = match;
      if (
        /^\p{Lu}\p{Ll}/u.test(word) &&
        /[\p{L},][ “‘"]{1,2}$/u.test(text.slice(Math.max(0, index - 3), index))
      )
        form.inside++;
      forms.set(word, form);
    }
  return forms;
}

/** The word itself and all that remain when one letter after the first is taken out. */
function keysOf(word: string): string[] {
  const keys = [word];
  for (let i = 1; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
  return [...new Set(keys)];
}

/** They differ within the word, and not in its ending. */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  const one = left.length <= 1 && right.length <= 1;
  return start > 0 && end > 0 && (one || swapped);
}
