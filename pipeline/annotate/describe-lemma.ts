import type { Lemma } from './lemma.ts';
import type { PlainText } from './plain-text.ts';

/** Characters shown on each side of a lemma. */
const AROUND = 24;

/** A lemma in brackets among its neighbours, with its line: `file:12 “before [lemma] after”`. */
export function describeLemma({ from, to }: Lemma, plain: PlainText, file: string): string {
  const line = lineOf(from, plain);
  const shown = (start: number, end: number) =>
    plain.characters.slice(Math.max(0, start), end).replace(/\s+/g, ' ');
  const words = `${shown(from - AROUND, from)}[${shown(from, to)}]${shown(to, to + AROUND)}`;
  return line === null ? `“${words}”` : `${file}:${line} “${words}”`;
}

/** The line of the piece that holds an offset, by halves. */
function lineOf(offset: number, { pieces }: PlainText): number | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].to > offset) high = middle;
    else low = middle + 1;
  }
  return pieces[low]?.line ?? null;
}
