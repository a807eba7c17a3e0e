import type { Proof } from '../model/proof.ts';

/** What `proof --json` prints beside `messages`. */
export function proofJson({ edition, notes, quotations, unattributed, findings }: Proof) {
  return {
    edition,
    notes: notes.map(({ text, id, series, status, page, findings }) => ({
      text,
      id,
      series,
      status,
      page,
      findings,
    })),
    quotations,
    unattributed,
    findings,
  };
}
