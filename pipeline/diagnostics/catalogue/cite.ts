import type { Rule } from '../rule.ts';

/** Rules of cite/. */
export const citeRules = {
  'citation-unknown': {
    severity: 'error',
    summary: 'A citation names a work that the library does not have.',
    why: 'It would be printed as a bare key, or not at all.',
    fix: 'Add the work to library.json, library.bib or library.ris, or correct the key.',
  },
  'citation-malformed': {
    severity: 'error',
    summary: 'A citation cannot be read.',
    why: 'What cannot be read cannot be printed as it was meant.',
    fix: 'Write it as [@key], [see @key, p. 12], [@one, ch. 3; @two].',
  },
  'citation-style': {
    severity: 'error',
    summary: 'The citation style is missing or is no CSL.',
    why: 'Without it no citation can be written out.',
    fix: 'Put the .csl file into templates/citations/ of the edition and give its name without the ending.',
  },
} satisfies Record<string, Rule>;
