import type { Difference, Verdict } from '../../../model/proof.ts';
import type { IndexedCopy } from '../../works/index-copy.ts';
import { findExact, type Span } from './find-exact.ts';
import { findNear } from './find-near.ts';
import { leastAgreement } from './least-agreement.ts';
import { leastBits } from './least-bits.ts';
import { splitPieces } from './split-pieces.ts';

/** What a comparison of a quotation with one copy came to. */
export interface Comparison {
  verdict: Exclude<Verdict, 'no-copy'>;
  copy: IndexedCopy;
  /** where it stands in the copy; none where it was not found */
  places: Span[];
  differences: Difference[];
  /** share of its words that agree, 0 to 1 */
  agreement: number;
  /** of one that was not found: the passage that is most like it, if one is */
  like?: Span;
}

/** Share of words from which a passage may be the same in another translation. */
const ALIKE = 0.45;

/**
 * Compares a quotation with a copy word by word. Exact: the words are there, but for case, marks, hyphenation, and what
 * ellipses and brackets allow. Near: so many of them are there, in their order, that it is the same passage. Else
 * not-found, which says nothing of other copies.
 */
export function compareQuotation(quotation: string, copy: IndexedCopy): Comparison {
  const written = splitPieces(quotation, 'copy');
  const edited = splitPieces(quotation, 'quoter');
  for (const pieces of [written, edited]) {
    const places = pieces.length > 0 ? findExact(pieces, copy) : [];
    if (places.length > 0) return { verdict: 'exact', copy, places, differences: [], agreement: 1 };
  }
  const pieces = edited.length > 0 ? edited : written;
  const none: Comparison = { verdict: 'not-found', copy, places: [], differences: [], agreement: 0 };
  const near = findNear(pieces, copy);
  if (near === null) return none;
  const { matched, edits, bits, from, to, differences } = near;
  const agreement = matched / (matched + edits);
  const least = leastAgreement(pieces.reduce((sum, { words }) => sum + words.length, 0));
  const places = [{ from, to }];
  if (edits === 0) return { verdict: 'exact', copy, places, differences, agreement };
  const chance = bits < leastBits(copy.length);
  if (least === null || agreement < least || chance)
    return { ...none, agreement, ...(agreement >= ALIKE && !chance ? { like: { from, to } } : {}) };
  return { verdict: 'near', copy, places, differences, agreement };
}
