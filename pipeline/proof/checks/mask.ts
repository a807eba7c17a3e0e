import type { Range } from './passage.ts';

/** Stands for every character that is not read. */
const MASK = '\u{fffc}';
const ADDRESS = /(?:https?:\/\/|www\.|doi:)\S+|[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}.-]+/giu;

/** Puts a sign that is no letter for every character of some ranges. */
export function mask(characters: string, ranges: readonly Range[]): string {
  let masked = '';
  let done = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    masked += characters.slice(done, start) + MASK.repeat(to - start);
    done = to;
  }
  return masked + characters.slice(done);
}

/** Addresses of pages and people: no words. */
export function addressRanges(characters: string): Range[] {
  if (!/:\/\/|www\.|doi:|@/i.test(characters)) return [];
  return [...characters.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    from: index,
    to: index + address.length,
  }));
}
