import type { CheckedQuotation } from '../../model/proof.ts';
import type { IndexedCopy } from '../works/index-copy.ts';
import { splitWords } from '../works/split-words.ts';
import { choosePlace, type FoundPlace } from './choose-place.ts';
import { type Comparison, compareQuotation } from './compare/compare-quotation.ts';
import { leastBits } from './compare/least-bits.ts';
import type { Attribution, QuotationUnit } from './gather/quotation-unit.ts';

/** A quotation with its verdict. */
export interface Judged {
  unit: QuotationUnit;
  checked: CheckedQuotation;
  comparison?: Comparison;
  found?: FoundPlace;
  /** another copy that has the words, where the one of the work that is named does not */
  other?: { copy: IndexedCopy; place?: string };
}

/** A single word proves nothing. */
const LEAST_WORDS = 2;
/** Words from which a guess is confirmed by the copy's having them; fewer do where the note cites the work. */
const CONFIRMING = 5;
const CONFIRMING_CITED = 3;

/**
 * The verdict on a quotation: its sure attribution compared with all copies of that work, or of the work that it is
 * quoted from; where there is none, the first of its possible works whose copy has the words. Null where it is attributed
 * to none.
 */
export function judgeQuotation(unit: QuotationUnit, copies: readonly IndexedCopy[]): Judged | null {
  const words = splitWords(unit.words);
  if (words.length < LEAST_WORDS) return null;
  const [first] = unit.attributions;
  const sure = first?.sure ? judgeSure(unit, first, copies) : null;
  if (sure !== null && sure.checked.verdict !== 'no-copy') return sure;
  for (const attribution of unit.attributions) {
    const best = bestOf(unit, attribution, copies);
    if (best === null || !confirms(best.comparison, words, attribution)) continue;
    return verdict(unit, attribution, best);
  }
  return sure;
}

interface Best {
  comparison: Comparison;
  key: string;
}

function judgeSure(unit: QuotationUnit, attribution: Attribution, copies: readonly IndexedCopy[]): Judged {
  const best = bestOf(unit, attribution, copies);
  if (best === null)
    return {
      unit,
      checked: {
        ...base(unit, attribution.by, attribution.work.locator),
        work: attribution.work.key,
        verdict: 'no-copy',
      },
    };
  const judged = verdict(unit, attribution, best);
  if (best.comparison.verdict !== 'not-found') return judged;
  const elsewhere = copies
    .filter(({ copy }) => copy.work !== best.key)
    .map((copy) => compareQuotation(unit.words, copy))
    .find((comparison) => comparison.verdict !== 'not-found' && confirms(comparison, splitWords(unit.words)));
  if (elsewhere === undefined) return judged;
  const { place } = choosePlace(elsewhere.copy, elsewhere.places, undefined);
  return { ...judged, other: { copy: elsewhere.copy, place } };
}

const RANK = { exact: 2, near: 1, 'not-found': 0 };

/** The best comparison with any copy of the work, or of the one that it is quoted from. */
function bestOf(unit: QuotationUnit, { work }: Attribution, copies: readonly IndexedCopy[]): Best | null {
  const keys = [work.key, ...(work.within === undefined ? [] : [work.within.key])];
  let best: Best | null = null;
  for (const key of keys)
    for (const copy of copies) {
      if (copy.copy.work !== key) continue;
      const comparison = compareQuotation(unit.words, copy);
      if (best === null || isBetter(comparison, best.comparison)) best = { comparison, key };
    }
  return best;
}

const isBetter = (one: Comparison, other: Comparison): boolean =>
  RANK[one.verdict] > RANK[other.verdict] ||
  (one.verdict === other.verdict && one.agreement > other.agreement);

/** Whether that words stand in a copy is more than chance. */
function confirms(
  { verdict, copy, places }: Comparison,
  words: { letters: string }[],
  attribution?: Attribution,
): boolean {
  const least = attribution?.by === 'citation' ? CONFIRMING_CITED : CONFIRMING;
  if (verdict === 'not-found' || words.length < least || places.length > 3) return false;
  if (verdict === 'near' || words.length < CONFIRMING) return true;
  const bits = words.reduce((sum, { letters }) => {
    const id = copy.vocabulary.get(letters);
    return id === undefined ? sum : sum + Math.log2(copy.length / copy.counts[id]);
  }, 0);
  return bits >= leastBits(copy.length);
}

function base(unit: QuotationUnit, by: Attribution['by'], cited: string | undefined) {
  const { text, note, line, words } = unit;
  return {
    text,
    line,
    ...(note === undefined ? {} : { note }),
    words,
    attributedBy: by,
    ...(cited === undefined ? {} : { cited }),
  };
}

function verdict(unit: QuotationUnit, attribution: Attribution, { comparison, key }: Best): Judged {
  const { within, locator } = attribution.work;
  const cited = key === within?.key ? within.locator : locator;
  const found = choosePlace(comparison.copy, comparison.places, cited);
  const like = comparison.like && choosePlace(comparison.copy, [comparison.like], cited).place;
  const checked: CheckedQuotation = {
    ...base(unit, attribution.by, cited),
    work: key,
    verdict: comparison.verdict,
    ...(found.place === undefined ? {} : { place: found.place }),
    ...(found.locator === undefined ? {} : { locator: found.locator }),
    ...(like === undefined ? {} : { resembles: like }),
    ...(comparison.verdict === 'near' ? { differences: comparison.differences } : {}),
    copy: comparison.copy.copy.title,
  };
  return { unit, checked, comparison, found };
}
