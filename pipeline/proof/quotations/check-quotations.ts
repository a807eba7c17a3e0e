import type { Edition } from '../../model/edition.ts';
import type { Message, Outcome } from '../../model/message.ts';
import type { AnnotatedText } from '../../model/note.ts';
import type { CheckedQuotation, UnattributedPassage } from '../../model/proof.ts';
import type { WorkCopy } from '../../model/work-copy.ts';
import { indexCopy } from '../works/index-copy.ts';
import { findUnattributed } from './find-unattributed.ts';
import { gatherQuotations } from './gather/gather-quotations.ts';
import type { QuotationUnit } from './gather/quotation-unit.ts';
import { type Judged, judgeQuotation } from './judge-quotation.ts';
import { reportNoCopies } from './report-no-copies.ts';
import { reportQuotation } from './report-quotation.ts';
import { reportUnattributed } from './report-unattributed.ts';

export interface QuotationsRequest {
  edition: Pick<Edition, 'id' | 'library' | 'recipes'>;
  /** its texts, notes set, before citations are written out; in the order of the book */
  annotated: AnnotatedText[];
  /** of works that it quotes; several of one work are several editions of it */
  copies: WorkCopy[];
}

export interface CheckedQuotations {
  /** every quotation that is attributed to a work, in reading order */
  quotations: CheckedQuotation[];
  unattributed: UnattributedPassage[];
}

/**
 * Compares every quotation of an edition that is attributed to a work with the copies of that work, word by word, and
 * finds passages of eight words or more that stand in a copy without being attributed to it. Messages:
 * quotation-differs, quotation-not-found, quotation-place, quotation-locator, quotation-no-copy, passage-unattributed.
 */
export function checkQuotations({
  edition,
  annotated,
  copies,
}: QuotationsRequest): Outcome<CheckedQuotations> {
  const units = gatherQuotations(annotated, edition);
  const indexed = copies.map((copy) => indexCopy(copy, usualLocator(units, copy.work)));
  const judged = units
    .map((unit) => judgeQuotation(unit, indexed))
    .filter((one): one is Judged => one !== null);
  const unattributed = findUnattributed(annotated, judged, indexed, edition.library);
  const messages: Message[] = [
    ...judged.flatMap(reportQuotation),
    ...reportNoCopies(judged, edition.library),
    ...unattributed.map(({ passage, file }) => reportUnattributed(passage, file)),
  ];
  const value: CheckedQuotations = {
    quotations: judged.map(({ checked }) => checked),
    unattributed: unattributed.map(({ passage }) => passage),
  };
  return { value, messages };
}

/** A locator by which the edition cites chapters or sections of a work; none where it gives pages. */
function usualLocator(units: readonly QuotationUnit[], work: string): string | undefined {
  return units
    .flatMap(({ attributions }) => attributions.flatMap((one) => [one.work, one.work.within ?? one.work]))
    .find(({ key, locator }) => key === work && /^(?:ch|sec|§|bk|pt)/i.test(locator ?? ''))?.locator;
}
