import type { Rule } from '../rule.ts';

/** Rules of annotate/. */
export const annotateRules = {
  'anchor-lost': {
    severity: 'error',
    summary: 'The words a note is keyed to do not stand in its text.',
    why: 'A note is never set at a guess: a wrong place is worse than a missing note.',
    fix: 'Quote words that stand in the text as it is set now; `import FILE --out DIR` shows it.',
  },
  'anchor-ambiguous': {
    severity: 'error',
    summary: 'The words a note is keyed to stand more than once in its text.',
    why: 'A note is never set at a guess: a wrong place is worse than a missing note.',
    fix: 'Add a `prefix` or a `suffix` that only the right place has.',
  },
  'author-note-uncalled': {
    severity: 'error',
    summary: 'A footnote is defined but never called.',
    why: 'It has no page to stand on, so it would be missing from the book.',
    fix: 'Set its call in the text, or take the definition out.',
  },
  'author-note-twice': {
    severity: 'error',
    summary: 'Two footnotes are defined under one label.',
    why: 'Only the first can be called, so the second would be missing from the book.',
    fix: 'Give one of them another label.',
  },
  'note-in-note': {
    severity: 'error',
    summary: 'A footnote calls a footnote.',
    why: 'A page has one run of notes at its foot; a note to a note has no place there.',
    fix: 'Write the second note into the first.',
  },
} satisfies Record<string, Rule>;
