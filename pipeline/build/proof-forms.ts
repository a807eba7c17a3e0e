/** What a proof can be written as. */
export const PROOF_FORMS = ['page', 'csv', 'json', 'docx', 'pdf', 'galley'] as const;

export type ProofForm = (typeof PROOF_FORMS)[number];

/** What is written where nothing is asked for: galleys take as long as a book. */
export const USUAL_FORMS: readonly ProofForm[] = PROOF_FORMS.filter((form) => form !== 'galley');
