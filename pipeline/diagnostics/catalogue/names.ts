import type { Rule } from '../rule.ts';

/** Rules of names.yaml and of the names in texts and notes. */
export const nameRules = {
  'name-form-twice': {
    severity: 'error',
    summary: 'The same form of a name stands under two names.',
    why: 'The index could not tell which of the two a page speaks of.',
    fix: 'Keep it under one of them, and give the other a longer form: “Alexander Ulyanov” rather than “Ulyanov”.',
  },
  'name-form-empty': {
    severity: 'error',
    summary: 'A form of a name holds neither letter nor figure.',
    why: 'It could not be found in any text, or would be found everywhere.',
    fix: 'Write the name as it stands in the texts.',
  },
  'name-unknown': {
    severity: 'error',
    summary: '`seeAlso` or `under` names an entry that names.yaml does not have.',
    why: 'The index would send the reader nowhere.',
    fix: 'Correct the id, or add the name.',
  },
  'name-under': {
    severity: 'error',
    summary: 'A name stands under itself, or under one that is itself a sub-entry.',
    why: 'Sub-entries are set run-in, and a second level of them cannot be told from the first.',
    fix: 'Put it under the main heading.',
  },
  'name-misspelled': {
    severity: 'warning',
    summary: 'A name is spelled wrongly.',
    why: 'A reader who looks it up elsewhere will not find it, and the index would have it twice.',
    fix: 'Correct it; in a received text by a correction in its recipe, without `to` if the slip is to stay, marked [sic].',
  },
  'name-other-form': {
    severity: 'hint',
    summary: 'A name stands in another form than the edition’s own.',
    why: 'Readers may take two spellings for two people.',
    fix: 'Use the edition’s form in words of the edition; in a received text a note can name the other form.',
  },
  'name-unused': {
    severity: 'hint',
    summary: 'A name of names.yaml stands in no text and no note.',
    why: 'It is looked for in vain: a form that the texts have may be missing.',
    fix: 'Add the form that the texts have, or take the name out.',
  },
  'name-note-nowhere': {
    severity: 'warning',
    summary: 'A name is to have a note at its first occurrence, but it occurs in no paragraph.',
    why: 'The note would be missing from the book.',
    fix: 'Add the form that the texts have, or take `note: true` out.',
  },
} satisfies Record<string, Rule>;
