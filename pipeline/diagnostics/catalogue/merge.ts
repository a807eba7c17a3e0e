import type { Rule } from '../rule.ts';

/** Rules of merging a table of corrections into the notes, and of comparing builds: pipeline/proof/merge, proof/diff. */
export const mergeRules = {
  'csv-unreadable': {
    severity: 'error',
    summary: 'A table of corrections cannot be read as comma-separated values.',
    why: 'Nobody can say which words belong to which note.',
    fix: 'Open it in a spreadsheet, look whether its columns are in order, and save it as CSV (UTF-8) again.',
  },
  'csv-column-missing': {
    severity: 'error',
    summary: 'A table of corrections lacks a column that is needed.',
    why: 'Without `key` it is not known which note is meant, without `fingerprint` not whether it was changed meanwhile.',
    fix: 'Take the notes.csv that `proof` has written, with all its columns, and fill in that.',
  },
  'csv-column-duplicate': {
    severity: 'error',
    summary: 'A table of corrections has two columns of one name.',
    why: 'Only one of them would count, and nobody could say which was meant.',
    fix: 'Delete one of them, or give it another name.',
  },
  'csv-column-unknown': {
    severity: 'hint',
    summary: 'A table of corrections has a column that is not read.',
    why: 'What stands in it goes nowhere.',
    fix: 'Leave it as it is, if it is for your own use.',
  },
  'csv-row': {
    severity: 'error',
    summary:
      'A row of a table of corrections cannot be used: cells too many, no key, or its note has another row.',
    why: 'What it says could end up in the wrong note, or one row undo the other.',
    fix: 'Set the row right in a spreadsheet; notes.csv has one row a note.',
  },
  'csv-formula': {
    severity: 'error',
    summary: 'A cell of a table of corrections holds a formula, or what a spreadsheet made of one.',
    why: 'It is not what the proofreader wrote.',
    fix: 'Write the words again, with an apostrophe before the first character if it is = or +.',
  },
  'merge-note-unknown': {
    severity: 'error',
    summary: 'A table of corrections has a row for a note that the edition does not have.',
    why: 'The correction would be lost without a word.',
    fix: 'Check the key: text and note with a stroke between. The note may have been deleted, or have another id now.',
  },
  'merge-note-elsewhere': {
    severity: 'error',
    summary:
      'A table of corrections changes a note that is not in a notes file: the author’s, or of names.yaml.',
    why: 'Only notes/*.yaml are written to; a source is never changed.',
    fix: 'Correct it where it stands: in names.yaml, in the text, or by `corrections:` in the recipe.',
  },
  'merge-value': {
    severity: 'error',
    summary: 'A table of corrections gives a note something that it cannot have.',
    why: 'The notes file would have a fault.',
    fix: 'Write one of draft, checked, approved as status; leave `correction` empty where nothing is to change.',
  },
  'merge-note-column': {
    severity: 'warning',
    summary: 'The words in the column `note` were changed; they are only to be read.',
    why: 'Corrections are taken from the column `correction` alone, so that nothing is changed by accident.',
    fix: 'Put the whole corrected note into the column `correction`.',
  },
  'merge-conflict': {
    severity: 'error',
    summary: 'A note was changed in its file after the table of corrections was written.',
    why: 'Writing the correction over it would lose what somebody else did.',
    fix: 'Compare the two and change the note by hand, or run `proof` again and fill in the new table.',
  },
  'diff-no-build': {
    severity: 'error',
    summary: 'A folder that was to be compared is not one that a build made.',
    why: 'Builds are compared by their build.json.',
    fix: 'Name the folder `dist/<edition>` of a build; keep a copy of one to compare the next with.',
  },
  'diff-no-words': {
    severity: 'hint',
    summary: 'A build that was to be compared keeps no words.',
    why: 'It was made by an earlier version: only pages, inputs and artefacts can be compared.',
    fix: 'Build it again.',
  },
} satisfies Record<string, Rule>;
