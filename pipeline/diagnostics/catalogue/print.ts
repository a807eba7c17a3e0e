import type { Rule } from '../rule.ts';

/** Rules of print/. */
export const printRules = {
  'sheet-invalid': {
    severity: 'error',
    summary: 'The page design in templates/print/sheet.yaml cannot be used.',
    why: 'Widths, sizes and spaces of every page come from it.',
    fix: 'Correct the value; the project’s own templates/print/sheet.yaml shows all of them.',
  },
  'trim-too-small': {
    severity: 'error',
    summary: 'The trim leaves no room for text between the margins.',
    why: 'Lines of fewer than about 35 characters cannot be justified, and notes need room below the text.',
    fix: 'Choose a larger trim in book.yaml, or smaller margins or type in templates/print/sheet.yaml.',
  },
  'glyph-missing': {
    severity: 'error',
    summary: 'A character has no glyph in the fonts of the edition.',
    why: 'No system font is ever used: the character would print as an empty box.',
    fix: 'Write the character in another way, or transliterate it.',
  },
  'table-too-wide': {
    severity: 'warning',
    summary: 'A table’s longest words do not fit side by side.',
    why: 'Words in it had to be broken anywhere.',
    fix: 'Use fewer columns or shorter words, or turn the table into a list.',
  },
  'picture-not-set': {
    severity: 'warning',
    summary: 'A picture was left out of the printed book.',
    why: 'Printed pages hold type only; the caption is set.',
    fix: 'Describe in words what the picture shows, or take it out.',
  },
  'picture-inline': {
    severity: 'warning',
    summary: 'A picture stands within a line of text.',
    why: 'It has no place in a line of type and was left out.',
    fix: 'Take it out of the sentence or write what it says.',
  },
  'block-too-deep': {
    severity: 'warning',
    summary: 'Something that cannot be broken is deeper than a page.',
    why: 'It runs over the foot of its page.',
    fix: 'Shorten the cell or split the row of the table.',
  },
  'notes-too-many': {
    severity: 'warning',
    summary: 'More notes are called in a few lines than their page can hold.',
    why: 'Some of them begin on a later page than their calls.',
    fix: 'Join notes, shorten them, or move calls apart.',
  },
  'note-without-place': {
    severity: 'warning',
    summary: 'A note is not called anywhere in its text.',
    why: 'It was set at the end of the text, where readers will not look for it.',
    fix: 'Call the note in the text or take it out.',
  },
  'line-word-cut': {
    severity: 'warning',
    summary: 'A word is wider than its line and was cut at a letter, without a hyphen.',
    why: 'Readers take the two parts for two words, or copy an address wrongly.',
    fix: 'Put a soft hyphen (U+00AD) or a zero-width space (U+200B) where it may be divided, or shorten it.',
  },
  'line-loose': {
    severity: 'hint',
    summary: 'The spaces of a line are far wider than those around it.',
    why: 'White holes in a paragraph draw the eye; the words around here leave no better place to break.',
    fix: 'Allow a break in a long word nearby with a soft hyphen (U+00AD), or leave it.',
  },
  'line-overfull': {
    severity: 'error',
    summary: 'Something that cannot be broken is wider than its line.',
    why: 'It would stand in the margin, or its words would run into each other.',
    fix: 'Shorten it, or give the page a wider measure.',
  },
} satisfies Record<string, Rule>;
