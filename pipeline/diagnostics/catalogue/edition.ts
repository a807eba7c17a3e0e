import type { Rule } from '../rule.ts';

/** Rules of edition/. */
export const editionRules = {
  // files
  'file-missing': {
    severity: 'error',
    summary: 'A file that is needed is not there.',
    why: 'Nothing can be built without it.',
    fix: 'Check the path, or create the file.',
  },
  'file-unreadable': {
    severity: 'error',
    summary: 'A file cannot be read: a folder of that name, no permission, a loop of links.',
    why: 'What it holds would be missing from the book.',
    fix: 'Make it an ordinary file that you may read.',
  },
  'file-too-large': {
    severity: 'error',
    summary: 'A file is larger than anything of its kind ought to be.',
    why: 'Such a file was hardly written by hand; reading it would take long and end in nothing.',
    fix: 'Check that it is the right file; split it if it is.',
  },
  'file-not-utf8': {
    severity: 'error',
    summary: 'A file of the edition is not UTF-8.',
    why: 'Guessing an encoding puts wrong letters into the book; only received sources are converted.',
    fix: 'Save the file as UTF-8.',
  },
  'file-outside': {
    severity: 'error',
    summary: 'A path leads out of the edition, by `..`, an absolute path or a symbolic link.',
    why: 'An edition may come from anybody: it must not be able to print files of yours that are not its own.',
    fix: 'Copy the file into the edition.',
  },
  'file-ignored': {
    severity: 'warning',
    summary: 'A file stands where it is not read, by its name or ending.',
    why: 'It looks like a part of the edition, but nothing of it comes into the book.',
    fix: 'Rename it, or move it out of the folder.',
  },
  'character-forbidden': {
    severity: 'error',
    summary: 'A control character or half a surrogate pair stands in a file.',
    why: 'XML, so EPUB, cannot hold it, and no font has it.',
    fix: 'Delete the character.',
  },
  'faults-more': {
    severity: 'error',
    summary: 'A file has more faults than are told at once.',
    why: 'Hundreds of faults mostly come from one; a longer list would only hide it.',
    fix: 'Mend those that are told, and look again.',
  },

  // YAML and JSON
  'yaml-syntax': {
    severity: 'error',
    summary: 'A file is not well-formed YAML.',
    why: 'Nothing in the file can be trusted to mean what it seems to mean.',
    fix: 'Check indentation (spaces, no tabs), colons and quotation marks here and just above.',
  },
  'yaml-alias': {
    severity: 'error',
    summary: 'YAML anchors and aliases (`&name`, `*name`) are not taken.',
    why: 'Every value stands where it is read; and a few aliases of aliases can make a file of any size.',
    fix: 'Write the value out, or put it in quotation marks if it is meant to start with & or *.',
  },
  'yaml-tag': {
    severity: 'error',
    summary: 'YAML tags (`!name`) are not taken.',
    why: 'No key of these files has a value of another type than text, number, true or false, list and mapping.',
    fix: 'Leave the tag out, or put the value in quotation marks if it is meant to start with !.',
  },
  'yaml-too-deep': {
    severity: 'error',
    summary: 'A file is nested too deep.',
    why: 'No key is that deep; parsers give up on such files in unpleasant ways.',
    fix: 'Check brackets and indentation.',
  },
  'json-syntax': {
    severity: 'error',
    summary: 'A file is not well-formed JSON.',
    why: 'Nothing in the file can be trusted to mean what it seems to mean.',
    fix: 'Check commas, brackets and quotation marks here and just before.',
  },
  'key-duplicate': {
    severity: 'error',
    summary: 'A key stands twice in one mapping.',
    why: 'Only one of the two values would count, and nobody could say which was meant.',
    fix: 'Delete one of them.',
  },

  // what the keys hold
  'key-unknown': {
    severity: 'error',
    summary: 'A key that is not known here.',
    why: 'It would have no effect, and mistyped keys are the usual reason.',
    fix: 'See pipeline/edition/README.md for the keys there are.',
  },
  'key-missing': {
    severity: 'error',
    summary: 'A key that has to be there is not.',
    why: 'There is no default that would be right for every edition.',
    fix: 'Add it.',
  },
  'value-type': {
    severity: 'error',
    summary: 'A value is of another type than its key takes.',
    why: 'It cannot be understood.',
    fix: 'Write it as expected.',
  },
  'value-invalid': {
    severity: 'error',
    summary: 'A value is not one of those that its key takes.',
    why: 'It cannot be understood.',
    fix: 'Write one of those expected.',
  },
  'format-unknown': {
    severity: 'error',
    summary: '`format` of book.yaml is not 1.',
    why: 'The number says which rules the files follow; this version knows those of format 1.',
    fix: 'Write `format: 1`, or use the version of the program that the edition was made with.',
  },
  'id-invalid': {
    severity: 'error',
    summary: 'An id holds other characters than lower-case letters, digits and hyphens.',
    why: 'Ids become file names and addresses in EPUB and PDF, which not all reading systems treat alike.',
    fix: 'Use lower-case letters a–z, digits and single hyphens between them.',
  },
  'id-duplicate': {
    severity: 'error',
    summary: 'Two things of one kind have the same id.',
    why: 'A reference to it could mean either.',
    fix: 'Give one of them another id.',
  },
  'date-invalid': {
    severity: 'error',
    summary: 'A date is not an ISO date, or not in the calendar.',
    why: 'Dates go into the package document and the imprint, and are compared and sorted.',
    fix: 'Write year-month-day, for example 2026-11-22.',
  },
  'isbn-invalid': {
    severity: 'error',
    summary: 'An ISBN does not have 13 digits or its check digit is wrong.',
    why: 'Booksellers and libraries find the book, or another one, by this number.',
    fix: 'Compare it with the number you were given; one digit is wrong or two are swapped.',
  },
  'language-invalid': {
    severity: 'error',
    summary: 'A language is not given as a BCP 47 tag.',
    why: 'Hyphenation, quotation marks and read-aloud voices are chosen by it.',
    fix: 'Write a tag such as en, en-GB or sr-Latn.',
  },
  'colour-invalid': {
    severity: 'error',
    summary: 'A colour is not given as #rrggbb.',
    why: 'The same value goes into CSS, SVG and PDF.',
    fix: 'Write a hash and six hexadecimal digits in quotation marks, for example "#8b1a1a".',
  },
  'trim-invalid': {
    severity: 'error',
    summary: 'A trim size is neither a known name nor width and height.',
    why: 'Every page is computed from it.',
    fix: 'Write A5, A6, 5.5x8.5in, 6x9in or royal, or sides such as 130x200mm or {width: 148mm, height: 210mm}.',
  },

  // what refers to what
  'order-text-missing': {
    severity: 'error',
    summary: 'book.yaml orders a text that the edition does not have.',
    why: 'It would be missing from the book.',
    fix: 'Write sources/<id>.yaml or texts/<id>.md for it, or take it out of `texts`.',
  },
  'copy-work-unknown': {
    severity: 'error',
    summary: 'works.yaml names a work that the library does not have.',
    why: 'No quotation is of that work, so its copy would never be looked into.',
    fix: 'Set `work` to a key of the library, or add the work to it.',
  },
  'quotation-work-unknown': {
    severity: 'error',
    summary: 'A quotation of a recipe is given to a work that the library does not have.',
    why: 'The work could not stand among the works cited.',
    fix: 'Correct `work`, add the work to the library, or write `not-given`.',
  },
  'quotation-twice': {
    severity: 'warning',
    summary: 'A quotation stands in a recipe twice.',
    why: 'It would be listed twice, or be given to two works.',
    fix: 'Take one of the entries out, or quote words that tell them apart.',
  },
  'order-text-twice': {
    severity: 'error',
    summary: 'book.yaml has a text in the order twice.',
    why: 'Its notes and links could not be told apart.',
    fix: 'Take one of the two out.',
  },
  'order-text-unused': {
    severity: 'warning',
    summary: 'A text of the edition is not in the order of book.yaml.',
    why: 'It does not come into the book.',
    fix: 'Add it to `texts` in book.yaml, or delete it.',
  },
  'notes-text-missing': {
    severity: 'error',
    summary: 'Notes for a text that the edition does not have.',
    why: 'They would be missing from the book.',
    fix: 'Name the file after the text that it annotates.',
  },
  'note-series-unknown': {
    severity: 'error',
    summary: 'A note of a series that book.yaml does not have.',
    why: 'Nothing says how it should be marked.',
    fix: 'Name one of the series, or add the series to `notes.series` in book.yaml.',
  },
  'note-anchor-words': {
    severity: 'error',
    summary: 'An anchor quotes more than eight words.',
    why: 'Notes are kept apart from texts that are not ours to copy; eight words find any place.',
    fix: 'Quote fewer words, or the first and last ones as `first words … last words`.',
  },
  'note-anchor-empty': {
    severity: 'error',
    summary: 'An anchor quotes no word.',
    why: 'The note could not find its place.',
    fix: 'Quote the words of the text that the note is about.',
  },
  'note-body-empty': {
    severity: 'error',
    summary: 'A note without a word in it.',
    why: 'The reader would follow a mark to nothing.',
    fix: 'Write the note, or delete it.',
  },
  'style-missing': {
    severity: 'error',
    summary: 'The citation style that book.yaml names is not there.',
    why: 'Citations could not be written out.',
    fix: 'Name a .csl file of templates/citations without its ending.',
  },
  'template-unknown': {
    severity: 'warning',
    summary: 'A template of the edition replaces none of the project.',
    why: 'It has no effect.',
    fix: 'Give it the path of the template that it should replace.',
  },
  'work-field-unknown': {
    severity: 'warning',
    summary: 'A field of a work that CSL-JSON does not have.',
    why: 'It is not printed.',
    fix: 'See the CSL specification, appendix IV, for the fields there are; remarks go into `annote`.',
  },
  'work-incomplete': {
    severity: 'warning',
    summary: 'A work without a field that its type needs.',
    why: 'Readers could not find it by the citation.',
    fix: 'Add the field, or silence this rule with a reason if nobody knows it.',
  },
  'work-publisher': {
    severity: 'hint',
    summary: 'A book without publisher or place.',
    why: 'It can be found by author, title and year; the imprint tells which of its editions was meant.',
    fix: 'Add `publisher`, as it stands on the title page.',
  },
  'bibliography-key-unknown': {
    severity: 'error',
    summary: 'A section of the bibliography names a work that the library does not have.',
    why: 'It would have no effect, and mistyped keys are the usual reason.',
    fix: 'Correct the key, or add the work to the library.',
  },
  'bibtex-syntax': {
    severity: 'error',
    summary: 'An entry of a BibTeX file cannot be read.',
    why: 'The work would be missing from the library.',
    fix: 'Check commas, braces and quotation marks here and just before.',
  },
  'bibtex-type': {
    severity: 'warning',
    summary: 'An entry of a BibTeX file has a type that BibTeX and BibLaTeX do not know.',
    why: 'The work is cited as a document of no particular kind.',
    fix: 'Write @book, @article, @incollection, @online, @unpublished …',
  },
  'ris-syntax': {
    severity: 'error',
    summary: 'A record of a RIS file cannot be read or cited.',
    why: 'The work would be missing from the library.',
    fix: 'Begin a record with `TY  - `, end it with `ER  - `, and give each line a tag.',
  },
  'silence-unknown': {
    severity: 'error',
    summary: '`silence` names a rule that there is not.',
    why: 'Nothing would be silenced.',
    fix: 'Copy the rule’s id from the message.',
  },
  'silence-error': {
    severity: 'error',
    summary: '`silence` names a rule whose findings are errors.',
    why: 'An error stops the book from being right; only warnings and hints are matters of opinion.',
    fix: 'Take it out, and mend what the rule finds.',
  },

  // texts
  'front-matter-open': {
    severity: 'error',
    summary: 'The front matter of a Markdown file has no end.',
    why: 'Where the text begins is not known.',
    fix: 'Put a line of three hyphens, ---, after the last key.',
  },
  'front-matter-ignored': {
    severity: 'hint',
    summary: 'A key of a Markdown file’s front matter has no effect.',
    why: 'Other programs may read it; this one does not.',
    fix: 'Leave it, or delete it.',
  },
  'text-empty': {
    severity: 'error',
    summary: 'A text without a word in it.',
    why: 'There is nothing to set.',
    fix: 'Write the text, or delete the file.',
  },
  'footnote-missing': {
    severity: 'error',
    summary: 'A call of a footnote that is nowhere in the file.',
    why: 'It would be printed as it stands, brackets and all.',
    fix: 'Write the footnote as `[^label]: …`, or escape the bracket as \\[ if it is meant.',
  },
  // pictures
  'picture-format': {
    severity: 'error',
    summary: 'A picture cannot be set.',
    why: 'Books take PNG, JPEG in grey or RGB, and SVG: what every browser and reading system shows alike.',
    fix: 'Save it again as one of these.',
  },
  'picture-svg': {
    severity: 'error',
    summary: 'An SVG holds more than a drawing.',
    why: 'Scripts, movement and what lies outside of the file are not taken; text would be set in a font of the machine.',
    fix: 'Save it as a plain SVG, with text turned into paths.',
  },
  'picture-extension': {
    severity: 'warning',
    summary: 'The name of a picture says another format than its bytes.',
    why: 'Other programs go by the name and fail to show it.',
    fix: 'Rename the file.',
  },
  'picture-alt-missing': {
    severity: 'warning',
    summary: 'A picture has no alternative text.',
    why: 'Readers who do not see the picture are read these words; books without them are not accessible.',
    fix: 'Say between the square brackets what it shows: ![A map of the harbour](…).',
  },
  'picture-not-set': {
    severity: 'warning',
    summary: 'A picture was left out of the book.',
    why: 'A build takes files of the edition only, and notes and headnotes hold words; its alternative text is set instead.',
    fix: 'Put the file into the edition’s folder and name it in a paragraph of a text, or take it out.',
  },
  'cover-image-small': {
    severity: 'hint',
    summary: 'The picture of the cover has few pixels.',
    why: 'Shops show it large and refuse small ones; in print its edges show steps.',
    fix: 'Take one of 1,600 x 2,560 pixels or so; for print 300 to the inch with the bleed.',
  },
  'title-note': {
    severity: 'warning',
    summary: 'A footnote is called in the title of a text.',
    why: 'Titles go into contents, running heads and metadata, where no note can be called.',
    fix: 'Call it in the first paragraph, where it is set now.',
  },
} satisfies Record<string, Rule>;
