import type { Trim } from '../model/edition.ts';

/** Office paper that proofs are printed on, mm. */
export const PROOF_PAPERS: Record<string, Trim> = {
  A4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};
