/** What a build can make, as `--only` names it. */
export const FORMATS = ['epub', 'pdf', 'print', 'cover', 'pamphlets', 'metadata'] as const;

export type Format = (typeof FORMATS)[number];
