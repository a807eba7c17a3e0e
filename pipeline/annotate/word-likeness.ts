/** A word that differs in case alone: the start of a sentence, small capitals in a source. */
const OTHER_CASE = 0.9;
/**
 * Below this share of letters alike two words are two words: one letter may differ in words of five and more. Spellings
 * of one word stand above it (labor/labour 0.83, realize/realise 0.86, soviet/soviets 0.86), that/what and most pairs of
 * different words below.
 */
const LEAST = 0.8;
/** Longer words are no words; comparing them letter by letter would be slow. */
const LONGEST = 64;
/** 1 - 0.8 is a little less than 0.2 in binary. */
const ROUNDING = 1e-9;

/** How alike two words are, 0 to 1: one less the share of letters that differ, 0 where that is below 0.8. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const most = Math.floor((1 - LEAST) * longer + ROUNDING);
  if (longer > LONGEST || Math.abs(a.length - b.length) > most) return 0;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  if (x === y) return OTHER_CASE;
  const alike = 1 - differences(x, y, most) / longer;
  return alike < LEAST - ROUNDING ? 0 : alike;
}

/** Letters to insert, delete or replace (Levenshtein); any number above `most` if there are more. */
function differences(a: string, b: string, most: number): number {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let cut = 0;
  while (cut < Math.min(a.length, b.length) - from && a[a.length - 1 - cut] === b[b.length - 1 - cut])
    cut += 1;
  const x = a.slice(from, a.length - cut);
  const y = b.slice(from, b.length - cut);
  // most pairs end here: one edit leaves at most one letter of each
  if (most < 2) return Math.max(x.length, y.length);
  let row = Array.from({ length: y.length + 1 }, (_, index) => index);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const replaced = row[j - 1] + (x[i - 1] === y[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[y.length];
}
