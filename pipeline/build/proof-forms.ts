/** What a proof is written as. */
export const PROOF_FORMS = ['page', 'csv', 'json', 'docx'] as const;

export type ProofForm = (typeof PROOF_FORMS)[number];
