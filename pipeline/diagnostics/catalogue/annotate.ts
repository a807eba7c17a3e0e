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
    summary: 'The words a note is keyed to fit more than one place of its text.',
    why: 'A note is never set at a guess: a wrong place is worse than a missing note.',
    fix: 'Add a `prefix` or a `suffix` that only the right place has.',
  },
  'anchor-moved': {
    severity: 'warning',
    summary: 'The words a note is keyed to have changed; it is set where nearly the same words stand.',
    why: 'There is only one such place, but whether the note still fits its words only an editor can tell.',
    fix: 'Read the note against its place; `anchor EDITION --write` then takes over the words as they stand.',
  },
  'anchor-over-blocks': {
    severity: 'warning',
    summary: 'The words a note is keyed to begin in one paragraph and end in the next.',
    why: 'The call stands after the last word, so a reader takes the note to be on the second paragraph alone.',
    fix: 'Quote words of one paragraph, or `first words … last words` if the note is on the whole passage.',
  },
  'anchors-overlap': {
    severity: 'warning',
    summary: 'Two lemmas overlap without one holding the other, or a note has two anchors on one lemma.',
    why: 'In the proofs the two cannot be told apart, and two calls in a row mostly mean that one is misplaced.',
    fix: 'Shorten one of the quotes, or take out the anchor that is there twice.',
  },
  'note-empty': {
    severity: 'error',
    summary: 'A note says nothing.',
    why: 'Its call would lead a reader to an empty line.',
    fix: 'Write the note, or take it out.',
  },
  'note-long': {
    severity: 'warning',
    summary: 'A note has more than 600 words.',
    why: 'That is more than a whole page of notes: the text is driven from its page.',
    fix: 'Shorten the note, or make an introduction or an appendix of it.',
  },
  'notes-not-written': {
    severity: 'error',
    summary: 'A notes file was to be refreshed, added to or corrected, and was left as it is.',
    why: 'Writing over faults or over somebody’s changes would lose what an editor wrote.',
    fix: 'Mend its faults, save it, and call the command again.',
  },
  'web-annotation-invalid': {
    severity: 'error',
    summary: 'An annotation is not a W3C Web Annotation or a row of Hypothesis that a note can be made of.',
    why: 'Without words to stand on and words to say there is no note; the others of the file are read.',
    fix: 'Export the annotations again, or mend this one by hand.',
  },
  'web-annotation-skipped': {
    severity: 'hint',
    summary: 'An annotation makes no note: a reply, a highlight without words, or one that is there already.',
    why: 'Notes answer to the text, not to each other, and nothing is taken in twice.',
    fix: 'Nothing has to be done.',
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
