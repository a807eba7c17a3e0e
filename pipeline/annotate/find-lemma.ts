import type { Anchor } from '../model/note.ts';
import { type Folded, fold } from './fold.ts';

/** Offsets of a lemma in the text's plain characters. */
export interface Lemma {
  from: number;
  to: number;
}

export type Found =
  | { as: 'found'; lemma: Lemma }
  | { as: 'ambiguous'; candidates: Lemma[] }
  | { as: 'lost'; candidates: Lemma[] };

/** A lemma given as `start … end` may run over this many characters: about a page. */
const LONGEST = 3000;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds the words an anchor quotes in a folded text. Prefix and suffix, where given, must stand directly before and
 * after. Found means: at exactly one place, and not within a word.
 */
export function findLemma(anchor: Anchor, text: Folded): Found {
  const all = places(fold(anchor.quote).text.trim(), text);
  const fitting = all.filter((place) => contextAgrees(place, anchor, text.text));
  const lemmas = (found: Lemma[]) =>
    found.map(({ from, to }) => ({ from: text.origin[from], to: text.origin[to - 1] + 1 }));
  if (fitting.length === 1) return { as: 'found', lemma: lemmas(fitting)[0] };
  if (fitting.length > 1) return { as: 'ambiguous', candidates: lemmas(fitting) };
  return { as: 'lost', candidates: lemmas(all) };
}

/** All places of a quote, in folded offsets. */
function places(quote: string, text: Folded): Lemma[] {
  const whole = occurrences(quote, text.text);
  const ellipsis = quote.indexOf(' ... ');
  if (whole.length > 0 || ellipsis < 0) return whole;
  const start = quote.slice(0, ellipsis);
  const end = quote.slice(ellipsis + ' ... '.length);
  const ends = occurrences(end, text.text);
  return occurrences(start, text.text).flatMap(({ from, to }) => {
    const last = ends.find((place) => place.from >= to && place.to - from <= LONGEST);
    return last ? [{ from, to: last.to }] : [];
  });
}

function occurrences(quote: string, text: string): Lemma[] {
  const found: Lemma[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const place = { from: at, to: at + quote.length };
    if (startsWord(quote, text, place) && endsWord(quote, text, place)) found.push(place);
  }
  return found;
}

const startsWord = (quote: string, text: string, { from }: Lemma) =>
  from === 0 || !WORD.test(quote[0]) || !WORD.test(text[from - 1]);

const endsWord = (quote: string, text: string, { to }: Lemma) =>
  to === text.length || !WORD.test(quote[quote.length - 1]) || !WORD.test(text[to]);

function contextAgrees({ from, to }: Lemma, anchor: Anchor, text: string): boolean {
  const prefix = fold(anchor.prefix ?? '').text.trim();
  const suffix = fold(anchor.suffix ?? '').text.trim();
  const before = text.slice(Math.max(0, from - prefix.length - 1), from).trimEnd();
  const after = text.slice(to, to + suffix.length + 1).trimStart();
  return (prefix === '' || before.endsWith(prefix)) && after.startsWith(suffix);
}
