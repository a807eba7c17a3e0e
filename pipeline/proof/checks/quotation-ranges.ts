import type { Range } from './passage.ts';

/** An opening mark stands at the start or after space, bracket or dash; a closing one has no letter after it. */
const MARKS = [
  /“[^“”]*(?:“[^“”]*”[^“”]*)*”/g,
  /(?<![\p{L}\p{N}])"[^"]+"/gu,
  /(?<![\p{L}\p{N}])‘[^‘]*?’(?![\p{L}\p{N}])/gu,
  /«[^«»]*»/g,
];

/** What stands between quotation marks in a block, marks included; those of another kind within count to the outer ones. */
export function quotationRanges(characters: string): Range[] {
  const found = MARKS.flatMap((pattern) =>
    [...characters.matchAll(pattern)].map(({ 0: words, index }) => ({
      from: index,
      to: index + words.length,
    })),
  );
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to);
  let done = 0;
  return sorted.filter(({ from, to }) => {
    if (from < done) return false;
    done = to;
    return true;
  });
}
