import type { Rule } from '../rule.ts';

/** Rules of epub/. */
export const epubRules = {
  'link-leads-nowhere': {
    severity: 'warning',
    summary: 'A link leads to a place that is not in the book, or to an address that is none.',
    why: 'Readers would be led astray, and shops refuse books with broken links. The words stay, the link is left out.',
    fix: 'Correct the address; outside of the book only http, https and mailto are followed.',
  },
  'cover-template-missing': {
    severity: 'error',
    summary: 'The template of the printed cover is not there.',
    why: 'Without it there is nothing to print.',
    fix: 'Restore the file in the templates folder.',
  },
  'epub-template-missing': {
    severity: 'error',
    summary: 'A template that the EPUB is made with is not there.',
    why: 'Without its style sheet or its cover the book would be incomplete.',
    fix: 'Restore the file in the templates folder.',
  },
} satisfies Record<string, Rule>;
