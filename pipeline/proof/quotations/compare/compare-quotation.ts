import type { Difference, Verdict } from '../../../model/proof.ts';
import type { IndexedCopy } from '../../works/index-copy.ts';
import type { Alignment } from './align-words.ts';
import { findExact, type Span } from './find-exact.ts';
import { findNear } from './find-near.ts';
import { leastAgreement } from './least-agreement.ts';
import { leastBits } from './least-bits.ts';
import { type Piece, splitPieces, splitSentences } from './split-pieces.ts';

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

/** Share of words from which a passage may be the same in another translation; of fewer words it is chance. */
const ALIKE = 0.45;
const LEAST_ALIKE = 8;

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
  const whole = judge(findNear(pieces, copy), pieces, copy);
  if (whole.verdict !== 'not-found') return whole;
  const sentences = splitSentences(pieces);
  if (sentences.length === pieces.length) return whole;
  const apart = judge(findNear(sentences, copy), sentences, copy);
  return apart.verdict === 'not-found' ? whole : apart;
}

function judge(near: Alignment | null, pieces: readonly Piece[], copy: IndexedCopy): Comparison {
  const none: Comparison = { verdict: 'not-found', copy, places: [], differences: [], agreement: 0 };
  if (near === null) return none;
  const { matched, edits, bits, from, to, differences } = near;
  const agreement = matched / (matched + edits);
  const words = pieces.reduce((sum, piece) => sum + piece.words.length, 0);
  const least = leastAgreement(words);
  const places = [{ from, to }];
  if (edits === 0) return { verdict: 'exact', copy, places, differences, agreement };
  const chance = bits < leastBits(copy.length);
  if (least !== null && agreement >= least && !chance)
    return { verdict: 'near', copy, places, differences, agreement };
  const alike = agreement >= ALIKE && words >= LEAST_ALIKE && !chance;
  return alike ? { ...none, agreement, like: { from, to } } : { ...none, agreement };
}
