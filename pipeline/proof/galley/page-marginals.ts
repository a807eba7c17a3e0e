import type { Marginal } from '../../model/marginalia.ts';
import type { PageMap } from '../../model/pages.ts';

/** Where the pages of the book begin: what is said of a page of it is found in the galley by these. */
export function pageMarginals({ pages }: PageMap): Marginal[] {
  return pages.flatMap(({ start, folio }): Marginal[] => {
    if (start === null) return [];
    const { block, offset } = start;
    return [{ kind: 'page', at: { block, from: offset, to: offset }, words: `p. ${folio}` }];
  });
}
