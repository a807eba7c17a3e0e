import type { Edit, TextStyle } from './edit.ts';

const STOPS = /(?<![.…])(?:\.\.\.|\. \. \.)(?![.…])/g;
/** with the spaces about it: inside a sentence, between two words */
const BETWEEN = /(?<=[\p{L}\p{N},;])( ?)(?:\.\.\.|\. \. \.|…)( ?)(?=[\p{L}\p{N}])/gu;

/** Three full stops, close or spaced, as one ellipsis; with spaces where the house has them. */
export function ellipses(text: string, { ellipses: form }: TextStyle): Edit[] {
  if (form === 'keep') return [];
  const between = form === 'spaced' ? [...text.matchAll(BETWEEN)] : [];
  const spaced = between
    .filter((match) => match[0] !== ' … ')
    .map((match) => edit(match.index, match[0].length, ' … '));
  const done = new Set(spaced.flatMap(({ from, to }) => range(from, to)));
  const closed = [...text.matchAll(STOPS)]
    .filter((match) => !done.has(match.index))
    .map((match) => edit(match.index, match[0].length, '…'));
  return [...spaced, ...closed].sort((a, b) => a.from - b.from);
}

const edit = (from: number, length: number, text: string): Edit => ({
  from,
  to: from + length,
  text,
  rule: 'ellipsis',
});

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
