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
  'citation-style-dependent': {
    severity: 'error',
    summary: 'The citation style is a dependent one: it only names another style.',
    why: 'How citations look is said in the parent, which is not there.',
    fix: 'Take the parent style and name that.',
  },
  'citation-style-note-numbers': {
    severity: 'hint',
    summary: 'The citation style refers to earlier notes by their number.',
    why: 'Notes are numbered after citations are written, by text and series: the numbers would be wrong.',
    fix: 'Take a style that repeats author and short title instead.',
  },
  'citation-locale': {
    severity: 'hint',
    summary: 'There is no CSL locale for the language of the book.',
    why: 'Words such as “edited by” and the names of months come out in English.',
    fix: 'Put the locale file of CSL into templates/citations of the edition.',
  },
  'citation-bare': {
    severity: 'hint',
    summary: 'A key of the library stands in a sentence with an @, but without brackets.',
    why: 'It is printed as it stands.',
    fix: 'Write [@key], or @key [p. 12] (@key [] without a page) to name the author in the sentence.',
  },
} satisfies Record<string, Rule>;
