import type { Rule } from '../rule.ts';

/** Rules of `check FILE.epub` and `check FILE.pdf`. */
export const checkRules = {
  'epub-invalid': {
    severity: 'error',
    summary: 'EPUBCheck’s rules find an error in the file.',
    why: 'Shops refuse such a file, and readers may show it wrongly.',
    fix: 'Look the code up in the EPUB specification; if Pamphleteer made the file, report it.',
  },
  'epub-doubtful': {
    severity: 'warning',
    summary: 'EPUBCheck’s rules find something doubtful in the file.',
    why: 'Some readers or shops stumble over it.',
    fix: 'Look the code up in the EPUB specification; if Pamphleteer made the file, report it.',
  },
  'epub-too-large': {
    severity: 'error',
    summary: 'The files of an EPUB would take more than a gigabyte once unpacked.',
    why: 'No reader opens such a book, and unpacking it could stop this machine.',
    fix: 'Make its pictures smaller.',
  },
  'epub-inaccessible': {
    severity: 'warning',
    summary: 'Ace finds something that keeps people from reading the book.',
    why: 'Who does not see, or listens, or reads with large type, misses what stands there.',
    fix: 'Look the rule up in Ace’s knowledge base.',
  },
  'checker-failed': {
    severity: 'hint',
    summary: 'A checking program of this machine gave no report.',
    why: 'What it would have found is not told.',
    fix: 'Run it by hand to see why, or leave it out with --built-in.',
  },
  'pdf-unreadable': {
    severity: 'error',
    summary: 'The file is no PDF that can be read.',
    why: 'Nothing in it can be checked or printed.',
    fix: 'Make it again, or let `qpdf FILE repaired.pdf` mend it.',
  },
  'pdf-encryption': {
    severity: 'error',
    summary: 'The PDF is encrypted.',
    why: 'It cannot be checked; PDF/A and PDF/X forbid encryption, and printers refuse such a file.',
    fix: 'Write it without a password, as `qpdf --decrypt FILE plain.pdf` does for who knows it.',
  },
  'pdf-damaged': {
    severity: 'error',
    summary: 'The PDF is not written as a PDF has to be.',
    why: 'Readers mend it each in its own way, or refuse it.',
    fix: 'Make it again, or let `qpdf FILE repaired.pdf` mend it.',
  },
  'pdf-too-large': {
    severity: 'warning',
    summary: 'A part of the PDF is too large or too deep to be looked at.',
    why: 'What is in it was not checked.',
    fix: 'Make the file anew, or take it apart and check the parts.',
  },
  'pdf-content-damaged': {
    severity: 'error',
    summary: 'Content of a page names something that is not there, or does not end what it begins.',
    why: 'Something is missing on the page, or is drawn in the wrong place.',
    fix: 'Make the file anew; if Pamphleteer made it, report it.',
  },
  'pdf-link-leads-nowhere': {
    severity: 'warning',
    summary: 'A link or an entry of the outline leads to a place that is not in the PDF.',
    why: 'Readers who follow it stay where they are.',
    fix: 'Correct the destination where the file was made.',
  },
  'pdf-metadata-differs': {
    severity: 'warning',
    summary: 'The two kinds of metadata of the PDF say different things.',
    why: 'Programs show the one or the other.',
    fix: 'Write the same into the Info dictionary and into the XMP metadata.',
  },
  'pdf-claims-nothing': {
    severity: 'hint',
    summary: 'The PDF does not say that it follows a standard.',
    why: 'Only what holds for every PDF is checked then.',
    fix: 'For a file that has to be accessible, archived or printed, make one that claims PDF/UA, PDF/A or PDF/X.',
  },
  'pdf-standard-unknown': {
    severity: 'hint',
    summary: 'The PDF claims a standard for which there are no rules here.',
    why: 'Its claim was not checked.',
    fix: 'Check it with a program for that standard.',
  },
  'pdf-font-not-embedded': {
    severity: 'error',
    summary: 'A font of the PDF is not in the file.',
    why: 'Another machine puts another font in its place, and the lines come out differently.',
    fix: 'Embed all fonts where the file was made.',
  },
  'pdf-type3-font': {
    severity: 'error',
    summary: 'The PDF has a Type 3 font.',
    why: 'Its letters are drawings: they print badly at small sizes, and printers refuse them.',
    fix: 'Use static TrueType or OpenType fonts with real styles where the file was made.',
  },
  'pdf-untagged': {
    severity: 'warning',
    summary: 'The PDF has no structure tree.',
    why: 'A screen reader cannot tell headings, notes and reading order.',
    fix: 'Make it with tags; a file for the printer, PDF/X or sheets that ask for Duplex at their own size, needs none.',
  },
  'pdf-no-title': {
    severity: 'warning',
    summary: 'The PDF does not say its title or its language.',
    why: 'Readers show the file’s name, and read it aloud in the wrong language.',
    fix: 'Set title and language where the file was made.',
  },
} satisfies Record<string, Rule>;
