import type { Edit } from './edit.ts';

/** A sentence that ends after a quotation mark and goes on without a space: `”.p. 17`. */
export function missingSpaces(text: string): Edit[] {
  return [...text.matchAll(/(?<=\S[”’"'][.,;])(?=\p{L})/gu)].map((match) => ({
    from: match.index,
    to: match.index,
    text: ' ',
    rule: 'spaces',
  }));
}
