import type { TextStyle } from './edit.ts';

/** The dash that a source uses most, so that a hyphen used as one becomes the same; spaced en dashes where it has none. */
export function dashOf(source: string): TextStyle['dash'] {
  const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
  const counts: [TextStyle['dash'], number][] = [
    [' – ', count(/\s–\s/g)],
    [' — ', count(/\s—\s/g)],
    ['—', count(/\S—\S/g)],
  ];
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
