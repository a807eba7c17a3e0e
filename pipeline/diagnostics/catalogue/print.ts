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
  'presets-invalid': {
    severity: 'error',
    summary: 'What printers want, templates/print/presets.yaml, cannot be used.',
    why: 'Bleed, marks and number of pages of the file for the printer come from it.',
    fix: 'Correct the value; the project’s own templates/print/presets.yaml shows all of them.',
  },
  'profile-invalid': {
    severity: 'error',
    summary: 'The file given as profile of the printer is none that can be printed by.',
    why: 'PDF/X-4 embeds an ICC profile of class prtr, which says what the inks look like; black needs GRAY or CMYK.',
    fix: 'Ask the printer for the profile of press and paper, or leave it out: the file then carries a plain one for black ink.',
  },
  'print-marks-unwanted': {
    severity: 'warning',
    summary: 'Marks are asked for, but the printer of the preset takes none.',
    why: 'Printers on demand cut by the page itself: with marks the page has the wrong size, and the file is refused.',
    fix: 'Leave `print.marks` out, or take the preset out if the file is for somebody else.',
  },
  'print-bleed-unwanted': {
    severity: 'warning',
    summary: 'The bleed is not the one that the printer of the preset takes.',
    why: 'The page is trim and bleed together: with another bleed it has a size that is not in the printer’s list.',
    fix: 'Leave `print.bleed` out: nothing in the book reaches the edge of the page; or give the printer’s own figure.',
  },
  'print-page-count': {
    severity: 'warning',
    summary: 'The book has fewer or more pages than the printer of the preset binds.',
    why: 'The printer refuses the file.',
    fix: 'Choose another trim in book.yaml, another binding, or another printer; blanks can be added by `print.multipleOf`.',
  },
  'print-inner-margin': {
    severity: 'warning',
    summary: 'The inner margin is narrower than the printer of the preset wants for so many pages.',
    why: 'A thick book opens less far, and the lines run into its spine; the printer may refuse the file.',
    fix: 'Widen `margins.inner` or `gutter` in the edition’s templates/print/sheet.yaml, or take a smaller measure.',
  },
  'print-edge-margin': {
    severity: 'warning',
    summary: 'Text, a head or a folio is nearer to the edge than the printer of the preset wants.',
    why: 'Where a page is cut differs by a millimetre or two; the printer may refuse the file.',
    fix: 'Widen the margins in the edition’s templates/print/sheet.yaml, or move heads and folios nearer to the text.',
  },
  'picture-resolution': {
    severity: 'warning',
    summary: 'A picture has fewer pixels than its printed size wants.',
    why: 'On paper edges show steps and photographs are soft; some printers refuse the file.',
    fix: 'Scan it again with more pixels, or set it smaller.',
  },
  'picture-colour': {
    severity: 'warning',
    summary: 'A picture of the print file is in colour.',
    why: 'The book is printed in black: its greys are then chosen by the printer’s program, or four inks are paid for.',
    fix: 'Save it in grey, and look at it; or silence this if the book is printed in colour.',
  },
  'glyph-missing': {
    severity: 'error',
    summary: 'A character has no glyph in the fonts of the edition.',
    why: 'No system font is ever used: the character would print as an empty box.',
    fix: 'Write the character in another way, or transliterate it.',
  },
  'heading-deep': {
    severity: 'hint',
    summary: 'A heading stands below the four levels that a book has.',
    why: 'Title, A-, B- and C-heads can be told apart on the page; this one looks like a C-head.',
    fix: 'Raise the heading, or make it a paragraph that begins with its words in italics.',
  },
  'table-too-wide': {
    severity: 'warning',
    summary: 'A table’s longest words do not fit side by side.',
    why: 'Words in it had to be broken anywhere.',
    fix: 'Use fewer columns or shorter words, or turn the table into a list.',
  },
  'picture-inline': {
    severity: 'warning',
    summary: 'A picture stands within a line of text.',
    why: 'It has no place in a line of type: the printed book has the words that stand for it.',
    fix: 'Give it a paragraph of its own, or write what it says.',
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
