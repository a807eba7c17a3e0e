import type { Edit } from './edit.ts';

/** Three full stops, close or spaced, as one ellipsis. */
export function ellipses(text: string): Edit[] {
  return [...text.matchAll(/(?<![.…])(?:\.\.\.|\. \. \.)(?![.…])/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: '…',
    rule: 'ellipsis',
  }));
}
